package vn.hoso.filecheck;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;

@RestController
@RequestMapping("/api/administration/file-check")
class FileCheckController {

  /**
   * How the files stand.
   *
   * @param latest null where they were never looked at
   */
  record FileCheck(boolean running, @Nullable FileSweepView latest) {}

  private final FileSweeps sweeps;

  FileCheckController(FileSweeps sweeps) {
    this.sweeps = sweeps;
  }

  @GetMapping
  FileCheck fileCheck(CurrentUser by) {
    return new FileCheck(sweeps.isRunning(by), sweeps.latest(by).orElse(null));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  FileCheck checkFiles(CurrentUser by) {
    sweeps.start(by);
    return fileCheck(by);
  }
}
