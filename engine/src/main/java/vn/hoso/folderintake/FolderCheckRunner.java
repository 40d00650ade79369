package vn.hoso.folderintake;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The command for authors, {@code --hoso.check=<folder>}: 0 when it may be used, else 1. */
@Component
@ConditionalOnProperty("hoso.check")
class FolderCheckRunner implements ApplicationRunner, ExitCodeGenerator {

  private final FolderReport report;
  private final Path place;
  private boolean right;

  FolderCheckRunner(FolderReport report, @Value("${hoso.check}") Path place) {
    this.report = report;
    this.place = place;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    right = report.print(place, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  @Override
  public int getExitCode() {
    return right ? 0 : 1;
  }
}
