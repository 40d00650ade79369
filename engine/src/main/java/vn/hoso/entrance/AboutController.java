package vn.hoso.entrance;

import java.security.Principal;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.entrance.DemoAccounts.DemoAccount;

/** What anybody may know of this installation before signing in. */
@RestController
class AboutController {

  private final FirstAdministrator firstAdministrator;
  private final ObjectProvider<DemoAccounts> demo;
  private final String version;

  AboutController(
      FirstAdministrator firstAdministrator,
      ObjectProvider<DemoAccounts> demo,
      ObjectProvider<BuildProperties> build) {
    this.firstAdministrator = firstAdministrator;
    this.demo = demo;
    this.version =
        build.stream().map(BuildProperties::getVersion).findFirst().orElse("development");
  }

  /**
   * @param signedIn so that public pages need not provoke a refusal to learn that nobody is
   */
  record AboutView(
      String name,
      String version,
      boolean demo,
      boolean setupNeeded,
      boolean signedIn,
      List<DemoAccount> demoAccounts) {}

  @GetMapping("/api/about")
  AboutView about(Principal user) {
    DemoAccounts accounts = demo.getIfAvailable();
    return new AboutView(
        "HoSo",
        version,
        accounts != null,
        firstAdministrator.isNeeded(),
        user != null,
        accounts == null ? List.of() : accounts.accounts());
  }
}
