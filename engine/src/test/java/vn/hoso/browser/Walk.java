package vn.hoso.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.TestPdf;
import vn.hoso.foldercheck.StoryBook;
import vn.hoso.foldercheck.StoryReader;
import vn.hoso.folderintake.Folders;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Procedure;
import vn.hoso.shared.HosoClock;

/**
 * A dossier walked from desk to desk: whoever finds it in his inbox hands in the papers of the
 * step, fills in its form with what the stories of the folder write, and completes it.
 */
final class Walk {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Pattern KIND = Pattern.compile("Loại văn bản: (\\S+?)\\.");

  /** As the inbox calls it: the person, or the name of the list. */
  private final String subject;

  private final List<Desk> desks;
  private final StoryBook book;
  private final Procedure procedure;
  private final int number = ThreadLocalRandom.current().nextInt(1000, 9999);

  private String here = "";
  private String dossier = "";

  /** Ids of the steps done so far. */
  final List<String> walked = new ArrayList<>();

  Walk(String slug, String subject, List<Desk> desks) {
    var folder = Folders.found(slug);
    this.subject = subject;
    this.desks = desks;
    this.book = StoryReader.read(folder);
    this.procedure = FolderReader.read(folder);
  }

  /** Up to that step, which is taken up and filled in, but not completed. */
  Desk to(String step) {
    Desk desk = filled();
    while (!here.equals(step)) {
      complete(desk);
      desk = filled();
    }
    return desk;
  }

  /** Until it is nobody's work any more, and waits for no day. */
  Walk toEnd() {
    while (holder().isPresent() || waitOpened()) {
      complete(filled());
    }
    return this;
  }

  /** Where it waits for a day, whoever opened it ends that earlier, from the dossier. */
  private boolean waitOpened() {
    Desk opener = desks.get(0);
    opener.page.navigate(DemoProduct.address() + address());
    opener.page.locator(".paper-file, .notice").first().waitFor();
    var wait = opener.page.getByText("Mở bước chờ");
    if (wait.count() == 0) {
      return false;
    }
    wait.click();
    opener.page.locator(".step-panel").waitFor();
    opener.press("Nhận xử lý").page.locator(".step-panel__main").waitFor();
    return true;
  }

  /** The step on that screen, which is filled in. */
  void complete(Desk desk) {
    desk.complete();
    walked.add(here);
  }

  /** Whoever has it in his inbox, having taken it up and filled it in. */
  private Desk filled() {
    Desk desk = holder().orElseThrow(() -> new AssertionError("nobody has it after " + walked));
    fill(desk.takeUp(subject));
    return desk;
  }

  private Optional<Desk> holder() {
    return desks.stream().filter(desk -> desk.hasWork(subject)).findFirst();
  }

  /** The form and the papers of the step on this screen, the usual way. */
  private void fill(Desk desk) {
    JsonNode item = read(desk, "/api/work-items/" + desk.page.url().replaceAll(".*/viec/", ""));
    here = item.path("stepId").stringValue();
    dossier = item.path("dossierId").stringValue();
    papers(desk);
    var usual = book.steps().get(here);
    signing(desk, usual.paper());
    String form = procedure.step(here).orElseThrow().form();
    LocalDate today = LocalDate.now(HosoClock.ZONE);
    JsonNode fields = item.path("form").path("properties");
    book.answer(form, usual.outcome(), number, today, paperNumber(desk))
        .forEach((field, value) -> write(desk, fields.path(field), field, value));
  }

  /** As the clerk forms it who is told on the screen what kind of paper it is. */
  private String paperNumber(Desk desk) {
    var kind = KIND.matcher(desk.page.locator(".step-panel").innerText());
    return number + "-" + (kind.find() ? kind.group(1) : "QĐ") + "/ĐU";
  }

  private void papers(Desk desk) {
    for (JsonNode paper : read(desk, "/api/dossiers/" + dossier).path("requirements")) {
      String code = paper.path("code").stringValue();
      if (paper.path("state").stringValue().equals("MISSING")
          && book.papers().containsKey(code)
          && book.papers().get(code).at().contains(here)) {
        handIn(desk, paper, code);
      }
    }
  }

  private void handIn(Desk desk, JsonNode paper, String code) {
    String name = paper.path("name").stringValue();
    if (!paper.path("fileAllowed").booleanValue()) {
      desk.record(name);
      return;
    }
    byte[] scan = TestPdf.written(name, subject, "", "Bản chụp giấy tờ (thử nghiệm)");
    desk.upload(code, scan, !paper.path("validityMonths").isNull());
  }

  private static void signing(Desk desk, StoryBook.Signing paper) {
    if (paper == StoryBook.Signing.DRAFT) {
      desk.press("Lập dự thảo theo mẫu");
      desk.page.locator(".signing__files a").first().waitFor();
    } else if (paper == StoryBook.Signing.SIGN) {
      desk.send("signed", "van-ban.pdf", TestPdf.written("Văn bản đã ký", "Bản chụp (thử nghiệm)"));
    }
  }

  /** Not a list: its rows are for whoever walks. */
  private static void write(Desk desk, JsonNode schema, String field, Object value) {
    if (value instanceof List) {
      return;
    }
    if (value instanceof Boolean || schema.has("oneOf")) {
      if (desk.page.locator("input[name='step-" + field + "']").count() > 0) {
        desk.choose(field, String.valueOf(value));
      }
    } else if (schema.path("format").asString("").equals("date")) {
      desk.write(field, DAY.format(LocalDate.parse(String.valueOf(value))));
    } else {
      desk.write(field, String.valueOf(value));
    }
  }

  /** Where the dossier lies, for whoever may read it. */
  String address() {
    return "/ho-so/" + dossier;
  }

  private static JsonNode read(Desk desk, String path) {
    return JSON.readTree(desk.fetch(path));
  }

  /** Opens a dossier about somebody who is registered for it. */
  static void open(Desk desk, String slug, String person, String unit, Map<String, String> asked) {
    desk.page.navigate(DemoProduct.address() + "/ho-so/lap");
    desk.page.locator("input[name='procedure'][value='" + slug + "']").check();
    register(desk, person);
    var several =
        desk.page.getByRole(
            AriaRole.RADIO, new Page.GetByRoleOptions().setName(unit).setExact(true));
    if (several.count() > 0) {
      several.check();
    }
    asked.forEach((question, answer) -> answer(desk, question, answer));
    desk.press("Lập hồ sơ cho");
    desk.page.getByText("Đã lập hồ sơ").waitFor();
  }

  private static void answer(Desk desk, String question, String answer) {
    Locator choice =
        desk.page.locator("input[name='asked-" + question + "'][value='" + answer + "']");
    if (choice.count() > 0) {
      choice.check();
    } else {
      desk.pick("asked-" + question, answer);
    }
  }

  /** Enters somebody the register does not have, and chooses him. */
  static void register(Desk desk, String person) {
    desk.page.locator("#person-name").fill(person);
    desk.page.locator("#person-birth").fill("6/5/1980");
    desk.press("Tìm$");
    desk.press("(Không đúng người|Ghi người mới)");
    desk.page.locator("#new-fullName").fill(person);
    desk.page.locator("#new-birth").fill("6/5/1980");
    desk.page.locator("input[name='new-gender'][value='FEMALE']").check();
    desk.withoutIdentity().press("Ghi và chọn người này");
    desk.page.getByText("Người được chọn").or(desk.page.getByText(person)).first().waitFor();
  }
}
