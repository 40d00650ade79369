package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoso.folderintake.Folders.with;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Phase;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.SigningStage;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Membership;

/**
 * In which order the steps of a model are, what lies before receiving, and what papers they need.
 */
class StepsOfFolderTest {

  private static final ProcedureFolder ADMISSION = Folders.admission();
  private static final String YML = "procedure.yml";
  private static final String BPMN = "process.bpmn";

  private static final List<String> ON_THE_WAY =
      List.of(
          "prepareDossier",
          "resolveCell",
          "appraiseSection",
          "resolveCommittee",
          "submitDossier",
          "receiveDossier",
          "appraiseDossier",
          "supplyDocuments",
          "decideDossier",
          "draftPaper",
          "initialPaper",
          "signPaper",
          "numberPaper",
          "issuePaper",
          "returnResult",
          "holdCeremony",
          "completeMemberFile",
          "returnRefusal");

  @Test
  void a_signing_kept_from_before_its_steps_said_what_they_do_is_known_by_its_forms() {
    String signing = "signing.bpmn";
    ProcedureFolder old = ADMISSION;
    for (SigningStage stage : SigningStage.values()) {
      old =
          with(
              old,
              signing,
              "<camunda:property name=\"signing\" value=\"%s\" />"
                  .formatted(stage.name().toLowerCase(Locale.ROOT)),
              "");
    }
    assertThat(FolderReader.read(old).steps())
        .filteredOn(step -> step.signing() != null)
        .extracting(Step::id, Step::signing)
        .containsExactly(
            tuple("draftPaper", SigningStage.DRAFT),
            tuple("initialPaper", SigningStage.INITIAL),
            tuple("signPaper", SigningStage.SIGN),
            tuple("numberPaper", SigningStage.NUMBER),
            tuple("issuePaper", SigningStage.ISSUE));
  }

  @Test
  void papers_are_weighed_where_they_are_due_and_by_the_offices_until_it_is_decided() {
    var procedure = FolderReader.read(ADMISSION);
    assertThat(procedure.steps())
        .filteredOn(step -> !procedure.papersWeighed(step).isEmpty())
        .extracting(Step::id)
        .containsExactly(
            "submitDossier",
            "receiveDossier",
            "appraiseDossier",
            "supplyDocuments",
            "decideDossier",
            "completeMemberFile");
    assertThat(procedure.papersWeighed(procedure.step("completeMemberFile").orElseThrow()))
        .as("not those that were decided on")
        .isNotEmpty()
        .allMatch(
            code -> "completeMemberFile".equals(procedure.document(code).orElseThrow().neededAt()));
  }

  @Test
  void the_folder_says_whether_the_person_is_a_member() {
    assertThat(FolderReader.read(ADMISSION).membership()).isEqualTo(Membership.BY_DECISION);
    var silent = with(ADMISSION, YML, "membership: BY_DECISION\n", "");
    assertThat(FolderReader.read(silent).membership()).isEqualTo(Membership.NONE);
  }

  @Test
  void steps_come_in_the_order_of_the_flow_the_good_way_first() {
    assertThat(ids(ADMISSION)).containsExactlyElementsOf(ON_THE_WAY);
  }

  @Test
  void the_order_of_the_file_does_not_matter() throws TransformerException {
    var shuffled = turnedRound(turnedRound(ADMISSION, BPMN), "signing.bpmn");

    assertThat(ids(shuffled)).containsExactlyElementsOf(ON_THE_WAY);
    assertThat(FolderCheck.of(shuffled)).isEmpty();
  }

  @Test
  void what_can_be_reached_without_the_act_lies_before_it() {
    assertThat(phase(Phase.HANDING_IN))
        .containsExactlyElementsOf(ON_THE_WAY.subList(0, ON_THE_WAY.indexOf("appraiseDossier")));
    assertThat(phase(Phase.AFTERWARDS))
        .containsExactly("returnResult", "holdCeremony", "completeMemberFile", "returnRefusal");
  }

  @Test
  void papers_are_due_where_they_are_needed_and_where_a_step_asks_for_them_again() {
    Procedure read = FolderReader.read(ADMISSION);

    assertThat(due(read, "supplyDocuments")).containsExactly("supplyDocuments", "submitDossier");
    assertThat(due(read, "holdCeremony")).containsExactly("holdCeremony");
  }

  @Test
  void what_is_issued_is_a_result_without_saying_so() {
    ProcedureFolder silent =
        with(
            ADMISSION,
            YML,
            "    result: true\n    issuer: Cấp có thẩm quyền quyết định\n    secrecy: {level: CONFIDENTIAL, confidence: assumed}\n    note: Mẫu 9A",
            "    issuer: Cấp có thẩm quyền quyết định\n    secrecy: {level: CONFIDENTIAL, confidence: assumed}\n    note: Mẫu 9A");

    assertThat(FolderReader.read(silent).document("9-KNĐ").orElseThrow().result()).isTrue();
  }

  @Test
  void a_folder_that_speaks_of_stages_is_read_as_before() {
    Procedure now = FolderReader.read(ADMISSION);
    ProcedureFolder staged = staged();
    Procedure before = FolderReader.read(staged);

    assertThat(before.documents()).usingRecursiveComparison().isEqualTo(now.documents());
    assertThat(due(before, "submitDossier")).containsExactly("submitDossier");
    assertThat(due(before, "supplyDocuments")).containsExactly("submitDossier");
    assertThat(due(before, "completeMemberFile")).containsExactly("completeMemberFile");
    assertThat(due(before, "returnResult")).isEmpty();
  }

  @Test
  void a_model_from_before_steps_asked_for_papers_asks_for_them_at_handing_in() {
    ProcedureFolder oldest =
        with(
            with(staged(), BPMN, papersDue("SUBMISSION"), ""),
            BPMN,
            papersDue("AFTER_CEREMONY"),
            "");

    Procedure before = FolderReader.read(oldest);

    assertThat(due(before, "submitDossier")).containsExactly("submitDossier");
    assertThat(due(before, "supplyDocuments")).containsExactly("submitDossier");
    assertThat(due(before, "completeMemberFile")).isEmpty();
  }

  private static ProcedureFolder staged() {
    ProcedureFolder description =
        with(
            with(
                with(ADMISSION, YML, "neededAt: submitDossier", "stage: SUBMISSION"),
                YML,
                "neededAt: completeMemberFile",
                "stage: AFTER_CEREMONY"),
            YML,
            "result: true",
            "stage: RESULT");
    return asking(
        asking(
            with(description, BPMN, papersDue("submitDossier"), papersDue("SUBMISSION")),
            "submit",
            "SUBMISSION"),
        "complete-member-file",
        "AFTER_CEREMONY");
  }

  private static ProcedureFolder asking(ProcedureFolder folder, String form, String stage) {
    String said = "<camunda:property name=\"form\" value=\"" + form + "\" />";
    return with(folder, BPMN, said, said + papersDue(stage));
  }

  private static String papersDue(String said) {
    return "<camunda:property name=\"papersDue\" value=\"" + said + "\" />";
  }

  private static List<String> due(Procedure procedure, String step) {
    return procedure.step(step).orElseThrow().papersDue();
  }

  private static List<String> phase(Phase phase) {
    return FolderReader.read(ADMISSION).steps().stream()
        .filter(step -> step.phase() == phase)
        .map(Step::id)
        .toList();
  }

  private static List<String> ids(ProcedureFolder folder) {
    return FolderReader.read(folder).steps().stream().map(Step::id).toList();
  }

  /** The same model with every list of elements written from its end. */
  private static ProcedureFolder turnedRound(ProcedureFolder folder, String path)
      throws TransformerException {
    Document model = Xml.parse(folder.required(path), path);
    Xml.all(model, Xml.BPMN, "*")
        .filter(each -> List.of("process", "subProcess").contains(each.getLocalName()))
        .forEach(StepsOfFolderTest::turnRound);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(model), new StreamResult(written));
    Map<String, byte[]> files = new HashMap<>(folder.files());
    files.put(path, written.toByteArray());
    return new ProcedureFolder(folder.slug(), files);
  }

  private static void turnRound(Element container) {
    List<Element> inside =
        new ArrayList<>(
            Xml.children(container)
                .filter(each -> !each.getLocalName().equals("extensionElements"))
                .toList());
    Collections.reverse(inside);
    inside.forEach(container::appendChild);
  }
}
