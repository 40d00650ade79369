package vn.hoso;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One browser for all browser tests of a run. Chromium comes unpacked from an npm package where
 * there is one for the platform; elsewhere Playwright fetches its own.
 */
public final class Browsers {

  private static final Path DIRECTORY =
      Path.of(System.getProperty("browser.dir", "../web-ui/target/browser"))
          .toAbsolutePath()
          .normalize();
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  /** What one acts on, and what holds it: each is spoken of by its name. */
  private static final Set<String> CONTROLS =
      Set.of(
          "alertdialog",
          "button",
          "checkbox",
          "combobox",
          "dialog",
          "grid",
          "link",
          "listbox",
          "menu",
          "menuitem",
          "menuitemcheckbox",
          "menuitemradio",
          "option",
          "popUpButton",
          "radio",
          "radiogroup",
          "searchbox",
          "slider",
          "spinbutton",
          "switch",
          "tab",
          "tablist",
          "textbox",
          "tree",
          "treeitem");

  /** Milliseconds: a page answers late where three machines of tests share two cores. */
  private static final double BUSY = 60_000;

  private static final String DRAWN =
      "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

  private static Browser browser;

  private Browsers() {}

  /**
   * A fresh browser window with no cookies, in Vietnamese, in Hanoi.
   *
   * @param width in CSS pixels: 1280 for an office screen, 360 for a telephone
   */
  public static BrowserContext window(int width) {
    return window(width, null);
  }

  /**
   * A browser window that knows what an earlier one kept.
   *
   * @param kept cookies and storage of that window; null for none
   */
  public static synchronized BrowserContext window(int width, String kept) {
    if (browser == null) {
      browser = launch();
    }
    var window =
        browser.newContext(
            new Browser.NewContextOptions()
                .setStorageState(kept)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(width, width < 600 ? 740 : 800));
    window.setDefaultTimeout(BUSY);
    window.onPage(page -> page.onCrash(Browsers::fail));
    return window;
  }

  /** What was asked of it is never answered. */
  private static void fail(Page crashed) {
    throw new AssertionError("the browser broke down at " + crashed.url());
  }

  /**
   * Collects what the page writes to the console as an error, and what it throws. Call before
   * navigating.
   */
  public static List<String> errorsOf(Page page) {
    List<String> errors = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text() + " at " + message.location());
          }
        });
    page.onPageError(errors::add);
    return errors;
  }

  /** What axe finds of serious or critical weight, one line each; empty when all is well. */
  public static List<String> barriersOf(Page page) {
    // Told of what is wrong alone: all that was found right is megabytes for a page.
    AxeRunOptions wrong = new AxeRunOptions();
    wrong.setResultTypes(List.of("violations"));
    // In the page itself: no frame here is another site's, and a page beside it for each costs as
    // much again.
    return new AxeBuilder(page)
        .options(wrong).setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(Browsers::line)
            .toList();
  }

  /**
   * The controls that the accessibility tree of the browser, the one screen readers are given,
   * knows no name of; one line each.
   */
  public static List<String> unnamedOf(Page page) {
    page.evaluate(DRAWN); // a tree asked for while it changes has broken the browser down
    var session = page.context().newCDPSession(page);
    var unnamed = new ArrayList<String>();
    for (var element : session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
      var node = element.getAsJsonObject();
      if (!node.get("ignored").getAsBoolean()
          && CONTROLS.contains(text(node, "role"))
          && text(node, "name").isBlank()) {
        unnamed.add("no name: " + text(node, "role") + " " + markup(session, node));
      }
    }
    session.detach();
    return unnamed;
  }

  private static String text(JsonObject node, String part) {
    var value = node.getAsJsonObject(part);
    return value == null || !value.has("value") ? "" : value.get("value").getAsString();
  }

  private static String markup(CDPSession session, JsonObject node) {
    var asked = new JsonObject();
    asked.add("backendNodeId", node.get("backendDOMNodeId"));
    String html = session.send("DOM.getOuterHTML", asked).get("outerHTML").getAsString();
    return html.substring(0, Math.min(html.length(), 200));
  }

  /** Whether the page must be moved sideways to be read. */
  public static boolean scrollsSideways(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  private static String line(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getTarget();
  }

  private static Browser launch() {
    Path chromium = DIRECTORY.resolve("chromium");
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true);
    Playwright.CreateOptions playwright = new Playwright.CreateOptions();
    if (Files.exists(chromium)) {
      options
          .setExecutablePath(chromium)
          .setEnv(
              Map.of(
                  "LD_LIBRARY_PATH", DIRECTORY.resolve("al2023/lib").toString(),
                  "FONTCONFIG_PATH", DIRECTORY.resolve("fonts").toString()));
      playwright.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }
    Playwright driver = Playwright.create(playwright);
    Runtime.getRuntime().addShutdownHook(new Thread(driver::close));
    return driver.chromium().launch(options);
  }
}
