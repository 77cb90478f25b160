package io.github.kinerjaasn.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;

/** The application. Kinerja needs no set-up: its Jackson module and its messages are found. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {
  /** The application. */
  public Application() {}

  /**
   * Starts it.
   *
   * @param args options of Spring Boot
   */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  @Bean
  LocaleResolver localeResolver() {
    return new CallersLocale();
  }
}
