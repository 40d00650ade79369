package vn.hoso.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.Browsers;
import vn.hoso.HosoClient;
import vn.hoso.shared.HosoClock;

/** One official at a browser of his own. Says what a person does, in the words of the screen. */
final class Desk implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("..", "docs", "screenshots");
  private static final String PASSWORD = "hoso-demo-2026";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Cookies of each official who has signed in, as the browser keeps them. */
  private static final Map<String, String> SIGNED_IN = new HashMap<>();

  /** Windows whose official has left: they know the programs of the pages already. */
  private static final Map<String, Deque<BrowserContext>> LEFT = new HashMap<>();

  final Page page;
  final List<String> errors;
  private final String username;
  private final BrowserContext window;

  private Desk(String username, BrowserContext window) {
    this.username = username;
    this.window = window;
    this.page = window.newPage();
    this.errors = Browsers.errorsOf(page);
  }

  /** At the inbox of that official. */
  static Desk of(String username) {
    Desk desk = at(username, "/viec");
    desk.awaitInbox();
    return desk;
  }

  /** On a page of that official, who signs in the first time and is remembered from then on. */
  static Desk at(String username, String path) {
    Desk desk = seated(username);
    desk.page.navigate(DemoProduct.address() + path);
    return desk;
  }

  /** At no page yet: of somebody who waits until work comes to him. */
  static Desk seated(String username) {
    var left = LEFT.computeIfAbsent(username, nobody -> new ArrayDeque<>()).poll();
    var desk =
        new Desk(username, left == null ? Browsers.window(1280, SIGNED_IN.get(username)) : left);
    if (!SIGNED_IN.containsKey(username)) {
      desk.signIn(username);
      SIGNED_IN.put(username, desk.window.storageState());
    }
    return desk;
  }

  private void signIn(String username) {
    page.navigate(DemoProduct.address() + "/dang-nhap");
    page.locator("#username").fill(username);
    page.locator("#password").fill(PASSWORD);
    page.locator("form button[type=submit]").click();
    awaitInbox();
    errors
        .clear(); // before signing in, "who am I" is answered by 401, which Chromium calls an error
  }

  private void awaitInbox() {
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Việc của tôi")).waitFor();
  }

  /** The item of that person, claimed where it is still shared. */
  Desk takeUp(String person) {
    return takeUp(named(person));
  }

  /** The item of that dossier, where the same person may have several. */
  Desk takeUpOf(String dossierId) {
    return takeUp(item -> item.path("dossierId").stringValue().equals(dossierId));
  }

  private Desk takeUp(Predicate<JsonNode> wanted) {
    page.waitForCondition(() -> work(wanted).isPresent());
    var item = work(wanted).orElseThrow();
    page.navigate(DemoProduct.address() + "/viec/" + item.path("id").stringValue());
    page.locator(".step-panel").waitFor();
    if (item.path("holderId").isNull()) {
      press("Nhận xử lý");
    }
    page.locator(".step-panel__main").waitFor();
    return this;
  }

  private static Predicate<JsonNode> named(String person) {
    return item -> item.path("personName").stringValue().equals(person);
  }

  /** Whether it lies in his inbox, held already or shared. */
  boolean hasWork(String person) {
    return work(named(person)).isPresent();
  }

  /** Held already, or shared. */
  private Optional<JsonNode> work(Predicate<JsonNode> wanted) {
    var items = page.request().get(DemoProduct.address() + "/api/work-items?view=todo&limit=200");
    return JSON.readTree(items.body()).path("items").valueStream().filter(wanted).findFirst();
  }

  /** Opens the item of that person which the official already holds. */
  Desk open(String person) {
    page.navigate(DemoProduct.address() + "/viec");
    page.getByText(person).first().click();
    page.locator(".step-panel__main").waitFor();
    return this;
  }

  Desk press(String button) {
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + button)))
        .first()
        .click();
    return this;
  }

  /** An act of the menu that is open. */
  Desk act(String name) {
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name)).click();
    return this;
  }

  /** What stands on that tab of the dossier or step. */
  Locator tab(String name) {
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    return page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName(name));
  }

  /** Types into a field that proposes, and takes what it proposes first. */
  Desk pick(String id, String text) {
    // A list that opens while the page still scrolls to its field is closed by that.
    page.locator("#" + id).scrollIntoViewIfNeeded();
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    page.locator("#" + id).fill(text);
    page.locator("[role=listbox] [data-key]").first().click();
    return this;
  }

  Desk choose(String field, String value) {
    page.locator("input[name='step-" + field + "'][value='" + value + "']").check();
    return this;
  }

  Desk write(String field, String text) {
    page.locator("[id='step-" + field + "']").fill(text);
    return this;
  }

  Desk today(String field) {
    return write(field, DAY.format(LocalDate.now(HosoClock.ZONE)));
  }

  /** The person being registered shows no identity number. */
  Desk withoutIdentity() {
    var radio = page.locator("input[name='new-identityKind'][value='NONE']");
    page.locator("input[name='new-identityKind'][value='NONE'], #new-identityKind")
        .first()
        .waitFor();
    if (radio.count() > 0) {
      radio.check();
    } else {
      page.locator("#new-identityKind").selectOption("NONE");
    }
    return this;
  }

  /** Uploads a paper; one that lapses is asked for its day of issue. */
  Desk upload(String code, byte[] content, boolean lapses) {
    var file =
        new FilePayload("giay-to-" + code.toLowerCase() + ".pdf", "application/pdf", content);
    var row =
        page.locator(".paper-row")
            .filter(
                new Locator.FilterOptions()
                    .setHas(page.locator("input[data-requirement='" + code + "']")));
    // Its row may have said before that nothing is missing.
    page.waitForResponse(
        answer -> answer.request().method().equals("POST") && answer.url().endsWith("/documents"),
        () -> {
          row.locator("input[data-requirement]").setInputFiles(file);
          if (lapses) {
            row.locator("[id='issued-" + code + "']")
                .fill(DAY.format(LocalDate.now(HosoClock.ZONE).minusDays(5)));
            row.locator("form button[type=submit]").click();
          }
        });
    row.getByText("Đủ", new Locator.GetByTextOptions().setExact(true)).waitFor();
    return this;
  }

  /** Where a paper lies, of which no file is kept. */
  Desk record(String paper) {
    press("Ghi nhận giấy tờ: " + paper);
    page.locator("#paper-issuer").fill("Đảng ủy");
    page.locator("#paper-issuedOn").fill("02/11/2026");
    page.locator("#paper-location").fill("Văn phòng đảng ủy");
    page.locator(".dialog button[type=submit]").click();
    page.locator(".dialog").waitFor(gone());
    return this;
  }

  /** Sends a file of the paper that is being signed, and waits until it is kept. */
  Desk send(String kind, String name, byte[] content) {
    int before = page.locator(".signing__files li").count();
    page.locator("input[data-signing='" + kind + "']")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    page.locator(".signing__files li").nth(before).waitFor();
    return this;
  }

  /** The bytes behind a link of this screen. */
  byte[] fetch(String address) {
    return page.request().get(DemoProduct.address() + address).body();
  }

  /** Opens a paper of the dossier, none being chosen yet, and gives its file. */
  byte[] read(String paper) {
    page.locator(".paper-file")
        .filter(new Locator.FilterOptions().setHasText(paper))
        .last()
        .click();
    page.waitForURL(url -> url.contains("paper="));
    String id = page.url().replaceAll(".*paper=([^&#]+).*", "$1");
    press("Việc với giấy này");
    var link = page.locator("a[href$='/documents/" + id + "/file']").first();
    link.waitFor();
    return fetch(link.getAttribute("href"));
  }

  /** Enters a vote that carries: nine summoned, one absent with leave, seven in favour. */
  Desk vote() {
    counted(7).page.locator(".ballot").getByText("Có 7 đồng ý: đạt.").waitFor();
    return saved();
  }

  /** Enters a vote of the same nine in which each that is voted on gets so many. */
  Desk voteOnEach(int... inFavour) {
    counted(inFavour).page.locator(".ballot [role=status] .tag").first().waitFor();
    return saved();
  }

  private Desk counted(int... inFavour) {
    Map.of("summoned", 9, "present", 8, "excused", 1, "issued", 8, "collected", 8, "valid", 8)
        .forEach((field, number) -> page.locator("#ballot-" + field).fill(number.toString()));
    fillWhereAsked("entitled", 9);
    fillWhereAsked("inFavour", inFavour[0]);
    fillWhereAsked("against", 8 - inFavour[0]);
    for (int at = 0; at < inFavour.length; at++) {
      fillWhereAsked("votes-" + at, inFavour[at]);
      fillWhereAsked("against-" + at, 8 - inFavour[at]);
    }
    return this;
  }

  private void fillWhereAsked(String field, int number) {
    var input = page.locator("#ballot-" + field);
    if (input.count() > 0) {
      input.fill(String.valueOf(number));
    }
  }

  private Desk saved() {
    press("Lưu biểu kiểm phiếu");
    page.getByText("Chờ một đồng chí khác xác nhận.").waitFor();
    return this;
  }

  /** Another official confirms the vote of the step on this screen, from a desk of his own. */
  Desk confirmedBy(String username) {
    String task = page.url().replaceAll(".*/viec/([^?#]+).*", "$1");
    var client = new HosoClient(URI.create(DemoProduct.address()).getPort());
    client.signIn(username, PASSWORD);
    var answer =
        client.post("/api/work-items/" + task + "/ballot/confirmation", Map.of("version", 1));
    if (answer.status() != 204) {
      throw new AssertionError("not confirmed: " + answer.text());
    }
    return this;
  }

  /** Finds the one vote of that person that waits for him, compares and confirms it. */
  Desk confirmVoteOf(String person, String picture) {
    page.navigate(DemoProduct.address() + "/viec");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Biểu chờ xác nhận")).click();
    var row =
        page.locator("li.panel").filter(new Locator.FilterOptions().setHasText(person)).first();
    row.getByText("Xem số phiếu").click();
    row.getByText("Xác nhận số phiếu").waitFor();
    screenshot(picture);
    row.getByText("Xác nhận số phiếu").click();
    page.getByText("Đã xác nhận biểu kiểm phiếu.").waitFor();
    return this;
  }

  /**
   * Presses the main button and waits until the next thing is on the screen; where it cannot be
   * undone, one is asked first.
   */
  String complete() {
    var main = page.locator(".step-panel__main");
    String says = main.innerText();
    String before = place();
    main.click();
    var sure = page.locator(".dialog .button--danger");
    page.waitForCondition(() -> !place().equals(before) || sure.isVisible());
    if (place().equals(before)) {
      sure.click();
    }
    page.waitForCondition(() -> !place().equals(before));
    return says;
  }

  /** The address without what is only looked at there, such as the paper that lies open. */
  private String place() {
    return page.url().replaceAll("[?#].*", "");
  }

  /** Waits until the paper that lies open is drawn: a picture of an empty pane shows nothing. */
  Desk drawn() {
    page.waitForFunction(
        """
        () => [...document.querySelectorAll('.pdf-page canvas')].some((sheet) => {
          if (!sheet.width || !sheet.height) return false;
          const dots = sheet.getContext('2d').getImageData(0, 0, sheet.width, sheet.height).data;
          for (let at = 0; at < dots.length; at += 4) if (dots[at] < 128 && dots[at + 3] > 0) return true;
          return false;
        })
        """);
    return this;
  }

  Desk screenshot(String name) {
    picture(page, name);
    return this;
  }

  /**
   * Where the README takes its pictures from; taken only when asked for ({@code
   * -Dhoso.screenshots.write=true}), since drawing them costs a run as much as a journey.
   */
  static void picture(Page page, String name) {
    picture(page, name, new Page.ScreenshotOptions());
  }

  static void picture(Page page, String name, Page.ScreenshotOptions how) {
    if (Boolean.getBoolean("hoso.screenshots.write")) {
      page.screenshot(how.setPath(SCREENSHOTS.resolve(name + ".png")));
    }
  }

  /** Runs a journey; where it fails, every desk leaves a picture of what it showed. */
  static void together(List<Desk> desks, Journey journey) throws Exception {
    try {
      journey.walk();
    } catch (Exception | AssertionError failed) {
      for (int i = 0; i < desks.size(); i++) {
        var picture = Path.of("target", "screenshots", "failed-" + i + ".png");
        desks.get(i).page.screenshot(new Page.ScreenshotOptions().setPath(picture));
      }
      throw failed;
    }
  }

  /** What people do one after the other. */
  interface Journey {
    void walk() throws Exception;
  }

  /** That it is no longer to be seen. */
  static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  /**
   * What must not be there: console errors, barriers, controls without a name, sideways scrolling.
   */
  List<String> faults() {
    return faults(page, errors);
  }

  static List<String> faults(Page page, List<String> errors) {
    var faults = new ArrayList<>(errors);
    faults.addAll(Browsers.barriersOf(page));
    faults.addAll(Browsers.unnamedOf(page));
    if (Browsers.scrollsSideways(page)) {
      faults.add("scrolls sideways: " + page.url());
    }
    return faults;
  }

  /** Nothing a page kept is found by whoever sits down next. */
  @Override
  public void close() {
    if (page.url().startsWith("http")) {
      page.evaluate("localStorage.clear()");
    }
    List.copyOf(window.pages()).forEach(Page::close);
    LEFT.get(username).push(window);
  }
}
