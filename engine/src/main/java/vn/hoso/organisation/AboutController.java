package vn.hoso.organisation;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be known before signing in. */
@RestController
class AboutController {

  private final String version;
  private final boolean demo;

  AboutController(ObjectProvider<BuildProperties> build, Environment environment) {
    BuildProperties properties = build.getIfAvailable();
    this.version = properties == null ? "dev" : properties.getVersion();
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @GetMapping("/api/about")
  AboutView about() {
    return new AboutView("HoSo", version, demo, false, List.of());
  }

  /**
   * @param setupNeeded nobody can sign in yet: the first administrator must be named
   * @param demoAccounts only where demo is true
   */
  record AboutView(
      String name,
      String version,
      boolean demo,
      boolean setupNeeded,
      List<DemoAccount> demoAccounts) {}

  record DemoAccount(String username, String fullName, String position) {}
}
