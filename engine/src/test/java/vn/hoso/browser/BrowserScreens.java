package vn.hoso.browser;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The screens, in one test machine, of a demo product with all its stories. */
@Suite(failIfNoTests = false)
@SelectPackages("vn.hoso.browser")
@ExcludeClassNamePatterns(BrowserJourneys.OPENING)
class BrowserScreens {

  @BeforeSuite
  static void tellAllStories() {
    DemoProduct.tell("");
  }
}
