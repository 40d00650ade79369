package vn.hoso.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoso.HosoApplication;
import vn.hoso.foldercheck.RenamedCard;

/**
 * The product as {@code mvn spring-boot:run} starts it, demo people and dossiers included, beside
 * the context of the other tests: what a newcomer sees first is what the journeys walk through.
 */
final class DemoProduct {

  private static ConfigurableApplicationContext running;
  private static String stories = System.getProperty("hoso.demo.stories", "");

  private DemoProduct() {}

  /**
   * Of which folders it tells the stories from now on; one that runs with others is started anew.
   *
   * @param slugs set apart by commas; empty = of all, or of those the system property names
   */
  static synchronized void tell(String slugs) {
    String wanted = slugs.isEmpty() ? System.getProperty("hoso.demo.stories", "") : slugs;
    if (running != null && !wanted.equals(stories)) {
      running.close();
      running = null;
    }
    stories = wanted;
  }

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
                  "--hoso.sign-in.hash-memory=64",
                  "--hoso.demo.stories=" + stories,
                  "--hoso.job-executor.active=false",
                  "--hoso.public-url=http://localhost",
                  "--hoso.procedures.path=" + beside());
    }
    return running;
  }

  /** Whether a folder lies beside the jar: not where pictures of the product are taken. */
  static boolean hasFolderBeside() {
    return !Boolean.getBoolean("hoso.screenshots.write")
        && System.getProperty("hoso.address", "").isEmpty();
  }

  private static String beside() {
    if (!hasFolderBeside()) {
      return "";
    }
    try {
      RenamedCard.write(home().resolveSibling("beside-" + home().getFileName()));
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
    return home().resolveSibling("beside-" + home().getFileName()).toString();
  }

  /** Test machines that run side by side keep apart. */
  private static Path home() {
    String fork = System.getProperty("hoso.test.fork", "1");
    return Path.of("target", "demo-home-" + fork).toAbsolutePath();
  }
}
