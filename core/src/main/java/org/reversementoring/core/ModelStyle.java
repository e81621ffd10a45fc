package org.reversementoring.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of generated value types: the implementation is hidden, the builder is nested in the public interface, and
 * redacted attributes print as {@code ***}.
 *
 * <p>Only JDK annotations are allowed into generated code, so that a compiler that sees our class files without the
 * annotation processor's annotations has nothing to warn about. Hosts need not use it.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = Override.class,
        redactedMask = "***")
public @interface ModelStyle {}
