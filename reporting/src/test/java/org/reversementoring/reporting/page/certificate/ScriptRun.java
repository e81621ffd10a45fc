package org.reversementoring.reporting.page.certificate;

import java.util.List;
import java.util.Map;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** The script of the page in an engine without a page, so that its check and its words run in a test. */
final class ScriptRun implements AutoCloseable {

    private final Context engine = Context.enter();
    private final Scriptable scope;

    ScriptRun(String script) {
        engine.setLanguageVersion(Context.VERSION_ES6);
        scope = engine.initStandardObjects();
        engine.evaluateString(scope, script, "check.js", 1, null);
    }

    static ScriptRun ofPage() {
        return new ScriptRun(CheckScript.text());
    }

    /** What the check of a text gives. */
    Scriptable check(String text) {
        return (Scriptable) call("check", text);
    }

    static boolean holds(Scriptable result) {
        return (Boolean) ScriptableObject.getProperty(result, "holds");
    }

    static String code(Scriptable result) {
        return ScriptableObject.getProperty(result, "code").toString();
    }

    String sha256(String text) {
        return call("sha256", text).toString();
    }

    List<String> words(Scriptable result, Map<String, String> sentences) {
        Scriptable say = engine.newObject(scope);
        sentences.forEach((key, sentence) -> ScriptableObject.putProperty(say, key, sentence));
        List<?> lines = (NativeArray) call("words", result, say);
        return lines.stream().map(Object::toString).toList();
    }

    private Object call(String name, Object... arguments) {
        return ((Function) scope.get(name, scope)).call(engine, scope, scope, arguments);
    }

    @Override
    public void close() {
        Context.exit();
    }
}
