package vn.hoso;

import java.util.stream.Stream;

/** HoSo as a command: nothing comes due, nothing is taken in, no door is open. */
final class QuietRun {

  private QuietRun() {}

  /** On the command line they stand above the settings of the installation. */
  static Stream<String> settings() {
    return Stream.of(
        "--spring.main.web-application-type=none",
        "--spring.main.lazy-initialization=true",
        "--spring.main.banner-mode=off",
        "--hoso.procedures.intake=false",
        "--hoso.procedures.path=",
        "--hoso.entrance.message=false",
        "--hoso.job-executor.active=false",
        "--hoso.schedule.active=false",
        "--hoso.importing.background=false",
        "--hoso.recount.background=false");
  }
}
