package vn.hoso.browser;

import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoso.HosoApplication;

/**
 * The product as {@code mvn spring-boot:run} starts it, demo people and dossiers included, beside
 * the context of the other tests: what a newcomer sees first is what the journeys walk through.
 */
final class DemoProduct {

  private static ConfigurableApplicationContext running;

  private DemoProduct() {}

  /**
   * The address to walk; {@code -Dhoso.address=http://localhost:8080} walks a product that runs
   * already.
   */
  static synchronized String address() {
    String given = System.getProperty("hoso.address", "");
    return !given.isEmpty()
        ? given
        : "http://localhost:" + context().getEnvironment().getProperty("local.server.port");
  }

  static synchronized <T> T bean(Class<T> type) {
    return context().getBean(type);
  }

  private static ConfigurableApplicationContext context() {
    if (running == null) {
      running =
          new SpringApplicationBuilder(HosoApplication.class)
              .profiles("demo")
              .run(
                  "--server.port=0",
                  "--hoso.home=" + home(),
                  "--hoso.database.temporary=true",
                  "--hoso.job-executor.active=false",
                  "--hoso.public-url=http://localhost");
    }
    return running;
  }

  /** Test machines that run side by side keep apart. */
  private static Path home() {
    String fork = System.getProperty("hoso.test.fork", "1");
    return Path.of("target", "demo-home-" + fork).toAbsolutePath();
  }
}
