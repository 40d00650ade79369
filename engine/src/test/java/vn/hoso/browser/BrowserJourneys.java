package vn.hoso.browser;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All journeys in one test machine: they walk one demo product, and making it takes long. */
@Suite
@SelectPackages("vn.hoso.browser")
@IncludeClassNamePatterns(".*Test")
class BrowserJourneys {}
