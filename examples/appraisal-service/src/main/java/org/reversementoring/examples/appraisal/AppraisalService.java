package org.reversementoring.examples.appraisal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. What it stores and where is in {@code application.properties}. */
@SpringBootApplication(proxyBeanMethods = false)
public class AppraisalService {

    public static void main(String[] arguments) {
        SpringApplication.run(AppraisalService.class, arguments);
    }
}
