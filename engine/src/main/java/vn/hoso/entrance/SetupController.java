package vn.hoso.entrance;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Setup of an empty installation. */
@RestController
class SetupController {

  private final FirstAdministrator firstAdministrator;

  SetupController(FirstAdministrator firstAdministrator) {
    this.firstAdministrator = firstAdministrator;
  }

  @PostMapping("/api/setup")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void setUp(@Valid @RequestBody SetupRequest request) {
    firstAdministrator.setUp(request);
  }
}
