package vn.hoso.browser;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;
import vn.hoso.foldercheck.RenamedCard;

/**
 * The journeys whose dossiers are opened on the way, in one test machine: they walk one demo
 * product, which tells of the folder beside it alone, since telling all its stories takes long.
 */
@Suite(failIfNoTests = false)
@SelectPackages("vn.hoso.browser")
@IncludeClassNamePatterns(BrowserJourneys.OPENING)
class BrowserJourneys {

  /** The recognition goes on from what is told. */
  static final String OPENING = ".*\\.(?!Recognition)\\w+JourneyTest";

  @BeforeSuite
  static void tellFewStories() {
    DemoProduct.tell(RenamedCard.SLUG);
  }
}
