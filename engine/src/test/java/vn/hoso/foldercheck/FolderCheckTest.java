package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;
import static vn.hoso.folderintake.Folders.without;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Step;

class FolderCheckTest {

  private static final ProcedureFolder ADMISSION = Folders.admission();
  private static final String BPMN = "process.bpmn";
  private static final String SIGNING = "signing.bpmn";

  @Test
  void the_folder_of_admission_fits_together() {
    assertThat(FolderCheck.of(ADMISSION)).isEmpty();
  }

  @Test
  void a_folder_in_which_everything_has_another_name_fits_together() {
    ProcedureFolder renamed = Folders.called(RenamedCard.folder());
    assertThat(FolderCheck.of(renamed)).isEmpty();
    assertThat(FolderReader.read(renamed).steps())
        .filteredOn(step -> step.signing() != null)
        .extracting(Step::part)
        .as("who signs is told by the capacity, whatever the folder calls the part")
        .containsExactly("SOAT", "SOAT", "CHOT", "CHOT", "CHOT");
  }

  @Test
  void a_folder_in_which_two_papers_are_signed_fits_together() {
    assertThat(FolderCheck.of(letters())).isEmpty();
    assertThat(letters().files())
        .containsKeys(
            SIGNING,
            "signing_opinion.bpmn",
            "forms/number-paper_opinion.json",
            "forms/sign-paper_opinion.json");
    assertThat(text("forms/number-paper_opinion.json")).doesNotContain("x-fact");
    assertThat(text("forms/sign-paper_opinion.json"))
        .as("sends back to a step of its own call")
        .contains("\"draftPaper_opinion\"");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void a_planted_mistake_is_named_with_its_element(
      String what, ProcedureFolder folder, String element) {
    assertThat(FolderCheck.of(folder))
        .isNotEmpty()
        .anySatisfy(
            finding -> assertThat(finding.element() + " " + finding.en()).contains(element));
  }

  @Test
  void what_a_finding_says_is_said_in_both_languages_with_the_file() {
    mistakes()
        .map(mistake -> (ProcedureFolder) mistake.get()[1])
        .flatMap(folder -> FolderCheck.of(folder).stream())
        .forEach(
            finding -> {
              assertThat(finding.file()).as(finding.en()).isNotBlank();
              assertThat(finding.vi()).as(finding.en()).isNotBlank().isNotEqualTo(finding.en());
            });
  }

  @Test
  void a_description_in_english_may_stand_in_a_form() {
    ProcedureFolder described =
        with(
            ADMISSION,
            "forms/resolve-cell.json",
            "\"maxLength\": 60,",
            "\"maxLength\": 60, \"x-description-en\": \"As printed\",");

    assertThat(FolderCheck.of(described)).isEmpty();
  }

  private static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "form renamed in the model", property("form", "receive", "receives"), "receiveDossier"),
        mistake(
            "the outcome that sends back has another name",
            with(ADMISSION, "forms/appraise-section.json", "\"sendBack\"", "\"giveBack\""),
            "returnTo"),
        mistake(
            "form left out of the folder",
            without(ADMISSION, "forms/appraise.json"),
            "appraiseDossier"),
        mistake(
            "form nobody uses",
            with(ADMISSION, BPMN, "\"form\" value=\"supply\"", "\"form\" value=\"submit\""),
            "No step uses this form"),
        mistake(
            "reader unknown",
            with(ADMISSION, "forms/appraise.json", "appraiser decider", "appraiser judge"),
            "opinion"),
        mistake(
            "draft that names what no step writes",
            with(
                ADMISSION,
                "papers/admitted.txt",
                "{{resolveCell.resolutionNumber}}",
                "{{resolveCell.number}}"),
            "resolveCell.number"),
        mistake("role unknown", property("role", "APPRAISER", "APPRAISAL"), "appraiseDossier"),
        mistake("part unknown", property("part", "DECIDER", "DECIDING"), "decideDossier"),
        mistake("limit left out", property("timeLimit", "P15D", ""), "appraiseDossier"),
        mistake("limit unreadable", property("timeLimit", "P15D", "15"), "appraiseDossier"),
        mistake(
            "unit unknown", property("timeLimitUnit", "calendarMonths", "months"), "resolveCell"),
        mistake(
            "limit from an unknown fact",
            property("timeLimitFrom", "ceremony", "feast"),
            "completeMemberFile"),
        mistake(
            "confidence unknown", property("confidence", "sourced-old", "sure"), "decideDossier"),
        mistake("warning past the limit", property("warnAt", "80", "100"), "prepareDossier"),
        mistake(
            "step on an unknown condition",
            property("onlyWhen", "sectionCommitteeExists", "sectionExists"),
            "appraiseSection"),
        mistake(
            "whole limit to an unknown fact",
            property("limit.promise.to", "decision", "answer"),
            "limit.promise"),
        mistake(
            "message unknown",
            with(ADMISSION, BPMN, "name=\"withdraw\"", "name=\"retract\""),
            "withdrawn"),
        mistake(
            "decision unknown",
            property("decision", "authority", "authorities"),
            "determineAuthority"),
        mistake(
            "two bodies that open",
            yml("capacity: ENDORSER\n    anchor: {level: SECTION}", "capacity: OPENER"),
            "parts"),
        mistake(
            "part renamed on one side", yml("- name: INTAKE", "- name: COUNTER"), "receiveDossier"),
        mistake(
            "part without a place",
            yml("\n    anchor: {answer: decider}", ""),
            "parts[5] “anchor” is missing"),
        mistake(
            "place told twice",
            yml("{answer: decider}", "{answer: decider, level: SUPERIOR}"),
            "either “level” or “answer”"),
        mistake("level nobody knows", yml("{level: SECTION}", "{level: SEKTION}"), "SEKTION"),
        mistake(
            "fact that follows from a level",
            yml("follows: not grassrootsResolution", "follows: decider"),
            "committeeIsDecider"),
        mistake("nobody opens", yml("    - {unit: CELL, role: SECRETARY}\n", ""), "opening[0]"),
        mistake(
            "decision table left out", without(ADMISSION, "authority.dmn"), "determineAuthority"),
        mistake(
            "process named otherwise",
            with(ADMISSION, BPMN, "process id=\"admission\"", "process id=\"admit\""),
            "admit"),
        mistake(
            "step drawn in the lane of another",
            with(
                ADMISSION,
                BPMN,
                bounds("decideDossier"),
                bounds("decideDossier").replace("y=\"1580\"", "y=\"1385\"")),
            "laneAppraiser"),
        mistake(
            "misspelt keyword",
            with(ADMISSION, "forms/supply.json", "\"maxLength\"", "\"maxLenght\""),
            "maxLenght"),
        mistake(
            "outcome no gateway takes",
            with(ADMISSION, "forms/receive.json", "\"refused\"", "\"rejected\""),
            "intakeAccepts"),
        mistake(
            "outcome no form offers",
            with(ADMISSION, BPMN, "outcome == 'agreed'", "outcome == 'approved'"),
            "sectionAgrees"),
        mistake(
            "choice nobody asks about",
            with(ADMISSION, BPMN, "${outcome == 'agreed'}", "${sectionCommitteeExists == true}"),
            "appraiseSection"),
        mistake(
            "return to a step that is not there",
            with(ADMISSION, "forms/decide.json", "\"appraiseDossier\"", "\"appraise\""),
            "whereTo"),
        mistake(
            "fact of a form unknown",
            with(
                ADMISSION,
                "forms/decide.json",
                "\"x-fact\": \"conclusion\"",
                "\"x-fact\": \"concluded\""),
            "meetingOn"),
        mistake(
            "two starts",
            with(
                ADMISSION,
                BPMN,
                "<bpmn:startEvent id=\"opened\"",
                "<bpmn:startEvent id=\"openedToo\" /><bpmn:startEvent id=\"opened\""),
            "exactly one start"),
        mistake(
            "step no way leads to",
            with(
                ADMISSION,
                BPMN,
                "targetRef=\"completeMemberFile\"",
                "targetRef=\"memberFileComplete\""),
            "completeMemberFile"),
        mistake(
            "outcome a field is shown for misspelt",
            with(
                ADMISSION,
                "forms/resolve-cell.json",
                "\"notProposed\"\n      ],",
                "\"notPropsed\"\n      ],"),
            "notPropsed"),
        mistake(
            "required field that is not there",
            with(ADMISSION, "forms/resolve-cell.json", "\"meetingOn\"\n", "\"nothing\"\n"),
            "nothing"),
        mistake(
            "field no screen can draw",
            with(
                ADMISSION,
                "forms/resolve-cell.json",
                "\"maxLength\": 60,",
                "\"maxLength\": 60, \"type\": \"integer\","),
            "integer"),
        mistake(
            "default nobody knows",
            with(ADMISSION, "forms/receive.json", "\"today\"", "\"tomorrow\""),
            "x-default"),
        mistake(
            "pattern without words for who misses it",
            with(ADMISSION, "forms/resolve-cell.json", "\"x-refusal\"", "\"x-title-en\""),
            "x-refusal"),
        mistake(
            "decision in another file",
            with(
                ADMISSION,
                "authority.dmn",
                "decision id=\"authority\"",
                "decision id=\"authorities\""),
            "determineAuthority"),
        mistake(
            "vote at an unknown step",
            yml("step: resolveCell", "step: resolveCells"),
            "cell There is no step resolveCells"),
        mistake(
            "vote with an outcome the form lacks",
            yml("passes: [admitted]", "passes: [accepted]"),
            "decision The step's form offers no outcome \"accepted\""),
        mistake(
            "vote without an outcome",
            yml("passes: [admitted]", "passes: []"),
            "decision The vote leads to no outcome"),
        mistake(
            "outcome that passes and fails",
            yml("fails: [refused]", "fails: [admitted]"),
            "decision The outcome \"admitted\" both passes and fails"),
        mistake(
            "two votes at one step",
            yml("step: resolveCommittee", "step: resolveCell"),
            "committee The step resolveCell has another vote"),
        mistake(
            "share that is no fraction",
            yml("share: 1/2", "share: 0.5"),
            "ballots[2] “0.5” is not a fraction"),
        mistake(
            "share above the whole",
            yml("share: 1/2", "share: 3/2"),
            "ballots[2] 3/2 is not a share"),
        mistake("base unknown", yml("base: SUMMONED", "base: EVERYBODY"), "EVERYBODY"),
        mistake(
            "confidence of a vote unknown",
            yml(
                "confidence: sourced-old\n\n# What is drafted",
                "confidence: sure\n\n# What is drafted"),
            "ballots[2]"),
        mistake(
            "fact asked nowhere",
            with(
                ADMISSION,
                "forms/decide.json",
                "\"x-fact\": \"conclusion\"",
                "\"x-fact\": \"receipt\""),
            "conclusion"),
        mistake(
            "shared process that is not there",
            with(ADMISSION, BPMN, "calledElement=\"signing\"", "calledElement=\"seal\""),
            "seal.bpmn is missing"),
        mistake(
            "shared process under another name",
            with(ADMISSION, SIGNING, "bpmn:process id=\"signing\"", "bpmn:process id=\"seal\""),
            "signDecision"),
        mistake(
            "step of a shared process by the id of another",
            with(ADMISSION, SIGNING, "\"draftPaper\"", "\"decideDossier\""),
            "stands in two"),
        mistake(
            "form of a shared process left out",
            without(ADMISSION, "forms/sign-paper.json"),
            "signPaper"),
        mistake(
            "outcome no gateway of the shared process takes",
            with(ADMISSION, SIGNING, "outcome == 'signed'", "outcome == 'sealed'"),
            "signed"),
        mistake(
            "shared process called twice",
            with(
                ADMISSION,
                BPMN,
                "<bpmn:endEvent id=\"handlingDone\"",
                "<bpmn:callActivity id=\"again\" calledElement=\"signing\" />"
                    + "<bpmn:endEvent id=\"handlingDone\""),
            "again"),
        mistake(
            "call within a shared process",
            with(
                ADMISSION,
                SIGNING,
                "<bpmn:endEvent id=\"paperIssued\"",
                "<bpmn:callActivity id=\"further\" calledElement=\"other\" />"
                    + "<bpmn:endEvent id=\"paperIssued\""),
            "further"),
        mistake(
            "yes/no fact of a form unknown",
            with(
                ADMISSION,
                "forms/prepare.json",
                "\"x-condition\": \"youthUnionMember\"",
                "\"x-condition\": \"youth\""),
            "youthUnionMember"),
        mistake(
            "document on an unknown condition",
            yml("condition: youthUnionMember", "condition: youthMember"),
            "4-KNĐ"),
        mistake(
            "condition not of the form",
            yml("condition: youthUnionMember", "condition: youthUnionMember xor a"),
            "documents[5]"),
        mistake(
            "confidence of a document unknown",
            yml("confidence: sourced-old", "confidence: sure"),
            "documents[0]"),
        mistake(
            "unknown key",
            yml("publiclyTrackable: true", "publiclyTrackable: true\ncolour: red"),
            "line 13"),
        mistake("word for the person without English", yml("  en: Applicant\n", ""), "subject.en"),
        mistake(
            "value of another type",
            yml("publiclyTrackable: true", "publiclyTrackable: perhaps"),
            "line 12"),
        mistake("document twice", yml("code: 2-KNĐ", "code: 1-KNĐ"), "1-KNĐ"),
        mistake(
            "key that is nearly one",
            yml("publiclyTrackable: true", "publicly_trackable: true"),
            "line 12: there is no key \"publicly_trackable\". Is \"publiclyTrackable\" what was meant"),
        mistake(
            "key of a document that is nearly one",
            yml("recordOnly: true", "recordsOnly: true"),
            "recordsOnly"),
        mistake(
            "name of a day an act enters",
            yml(
                "  - name: memberFile\n",
                "  - name: submission\n    label: {vi: Ngày nộp, en: Day}\n  - name: memberFile\n"),
            "submission This name is reserved"),
        mistake(
            "day of receiving asked elsewhere",
            with(
                ADMISSION,
                "forms/hold-ceremony.json",
                "\"x-fact\": \"ceremony\"",
                "\"x-fact\": \"receipt\""),
            "\"receipt\" is the day of the act receive, to which the step holdCeremony does not lead"),
        mistake(
            "day of the meeting asked after the decision",
            with(
                ADMISSION,
                "forms/hold-ceremony.json",
                "\"x-fact\": \"ceremony\"",
                "\"x-fact\": \"conclusion\""),
            "\"conclusion\" is the day of the act decide"),
        mistake(
            "nobody says what was decided",
            with(ADMISSION, "forms/decide.json", "\"x-fact\": \"conclusion\",", ""),
            "conclusion The paper is signed before the act decide"),
        mistake(
            "nobody says when it was issued",
            with(ADMISSION, "forms/number-paper.json", "\"x-fact\": \"decision\",", ""),
            "decision The act decide needs the day"),
        mistake(
            "day of delivery without a name",
            yml(
                "  - name: delivery\n    label: {vi: Ngày trả kết quả, en: Delivery of the result}\n",
                ""),
            "delivery The act deliverResult needs the day"),
        mistake(
            "reason by another name",
            with(ADMISSION, "forms/receive.json", "\"reason\"", "\"why\""),
            "reason The act refuseIntake after the step receiveDossier reads the field"),
        mistake(
            "gaps by another name",
            with(ADMISSION, "forms/appraise.json", "\"items\":", "\"gaps\":"),
            "items The act requestSupplement after the step appraiseDossier reads the field"),
        mistake(
            "paper told by a stage",
            yml("neededAt: completeMemberFile", "stage: AFTER_CEREMONY"),
            "1-HSĐV A paper is needed at a step, not at a stage"),
        mistake(
            "paper needed at a step that is nearly one",
            yml("neededAt: completeMemberFile", "neededAt: completeMembersFile"),
            "1-HSĐV There is no step completeMembersFile. Is \"completeMemberFile\" what was meant"),
        mistake(
            "paper needed at a step no way leads to",
            with(
                ADMISSION,
                BPMN,
                "sourceRef=\"holdCeremony\" targetRef=\"completeMemberFile\"",
                "sourceRef=\"holdCeremony\" targetRef=\"memberFileComplete\""),
            "2-HSĐV No way leads to the step completeMemberFile"),
        mistake(
            "paper nobody says the step of",
            yml("    neededAt: completeMemberFile\n", ""),
            "documents[15] “neededAt” is missing"),
        mistake(
            "paper that is brought and produced",
            yml("neededAt: completeMemberFile", "neededAt: completeMemberFile\n    result: true"),
            "A paper the procedure produces has no “neededAt”"),
        mistake(
            "papers due of a step nobody knows",
            property("papersDue", "submitDossier", "submitDossiers"),
            "supplyDocuments There is no step submitDossiers"),
        mistake(
            "papers due of a step that needs none",
            property("papersDue", "submitDossier", "submitDossier holdCeremony"),
            "supplyDocuments papersDue names the step holdCeremony"),
        mistake(
            "fact that is nearly one",
            property("timeLimitFrom", "ceremony", "ceremoni"),
            "completeMemberFile There is no fact \"ceremoni\". Is \"ceremony\" what was meant"),
        mistake(
            "role that is nearly one",
            property("role", "APPRAISER", "APRAISER"),
            "Is \"APPRAISER\" what was meant"),
        mistake(
            "code of a step elsewhere on the way",
            property("code", "P1-12", "P1-02"),
            "completeMemberFile The code P1-02 is that of the step prepareDossier"),
        mistake(
            "bodies that nobody determines",
            with(ADMISSION, BPMN, "\"${determineAuthority}\"", "\"${submit}\""),
            "appraiseSection The step is reached before the bodies are known"),
        mistake(
            "withdrawing that stops",
            with(ADMISSION, BPMN, "\"${withdraw}\"", "\"${stop}\""),
            "withdrawn The message \"withdraw\" leads to ${stop}"),
        mistake(
            "stopping that leads to no act",
            with(
                ADMISSION,
                BPMN,
                "sourceRef=\"stopped\" targetRef=\"stopOnMessage\"",
                "sourceRef=\"stopped\" targetRef=\"dossierStopped\""),
            "stopped The message \"stop\" leads to no act"),
        mistake(
            "cancelling that withdraws",
            with(ADMISSION, BPMN, "\"${cancelDecision}\"", "\"${withdraw}\""),
            "decisionAnnulled The message \"cancelDecision\" leads to ${withdraw}"),
        mistake(
            "refusal that is signed without a paper",
            yml("- outcome: refused", "- outcome: sendBack"),
            "issues The outcome \"refused\" of the step decideDossier goes to be signed"),
        mistake(
            "paper of a step that is nearly one",
            yml("- outcome: admitted", "- step: decideDosier\n    outcome: admitted"),
            "9-KNĐ There is no step \"decideDosier\". Is \"decideDossier\" what was meant"),
        mistake(
            "paper of a step without that outcome",
            yml("- outcome: admitted", "- step: appraiseDossier\n    outcome: admitted"),
            "9-KNĐ The step that calls for it offers no outcome \"admitted\""),
        mistake(
            "paper signed at a call nobody knows",
            yml("- outcome: admitted", "- outcome: admitted\n    call: signDecisions"),
            "9-KNĐ There is no call \"signDecisions\". Is \"signDecision\" what was meant"),
        mistake(
            "paper of a part nobody knows",
            yml("- outcome: admitted", "- outcome: admitted\n    signedFor: DECIDERS"),
            "9-KNĐ There is no part \"DECIDERS\". Is \"DECIDER\" what was meant"),
        mistake(
            "form of signing nobody knows",
            yml("- outcome: admitted", "- outcome: admitted\n    form: ON_BEHALVE"),
            "ON_BEHALVE"),
        mistake(
            "two papers of one outcome at one call",
            yml("- outcome: refused", "- outcome: admitted"),
            "“admitted” stands twice"),
        mistake(
            "two papers at one place",
            yml("- outcome: refused", "- outcome: admitted\n    call: signDecision"),
            "9-KNĐ, TB-KNĐ These papers would be signed at one place, signDecision after the outcome \"admitted\""),
        mistake(
            "paper whose outcome leads to no signing",
            yml("- outcome: admitted", "- step: appraiseDossier\n    outcome: eligible"),
            "9-KNĐ The outcome \"eligible\" leads to no call of the signing"),
        mistake(
            "paper that is signed at another call than its step comes to",
            letters("- outcome: granted", "- outcome: granted\n    call: signOpinion"),
            "QD-DY The outcome \"granted\" leads to no call of the signing, not to signOpinion"),
        mistake(
            "call without a paper",
            letters("outcome: granted", "step: weigh\n    outcome: agreed\n    call: signOpinion"),
            "issues The outcome \"granted\" of the step settle goes to be signed at signDecision without a paper"),
        mistake(
            "K/T without a hand of the office",
            letters("form: BY_ORDER", "form: IN_PLACE"),
            "CV-YK For a head (K/T), or as one, a leader (UNIT_HEAD) of the part PROVINCE signs, yet at signOpinion the hand is UNIT_HEAD of ROOM"),
        mistake(
            "K/T signed by a body",
            yml("- outcome: refused", "- form: IN_PLACE\n    outcome: refused"),
            "TB-KNĐ For a head (K/T), or as one, a leader (UNIT_HEAD) of the part DECIDER signs, yet at signDecision the hand is STANDING_COMMITTEE"),
        mistake(
            "T/L signed by the body itself",
            yml("- outcome: refused", "- form: BY_ORDER\n    outcome: refused"),
            "TB-KNĐ By order (T/L) of the part DECIDER somebody of another part signs"),
        mistake(
            "T/M signed by another body",
            letters("form: BY_ORDER", "form: ON_BEHALF"),
            "CV-YK On behalf of (T/M) the part PROVINCE one of its own signs, yet at signOpinion the hand is of ROOM"),
        mistake(
            "draft with the unit of a part nobody knows",
            with(letters(), "papers/opinion.txt", "{{person}}", "{{unit.rom}}"),
            "unit.rom There is no \"unit.rom\" to fill in. Is \"unit.room\" what was meant"),
        mistake(
            "draft with a field of the other call",
            with(letters(), "papers/granted.txt", "numberPaper_opinion.", "numberPaper_opinon."),
            "numberPaper_opinon.paperNumber There is no"),
        mistake(
            "draft with a field that who drafts may not read",
            with(
                letters(),
                "forms/ask.json",
                "\"x-readers\": \"all\",\n      \"x-order\": 1",
                "\"x-readers\": \"self\",\n      \"x-order\": 1"),
            "ask.subjectMatter Who drafts (ROOM) may not read this field"),
        mistake(
            "fact by a name that papers use",
            letters(
                "- name: receipt\n",
                "- name: opener\n    label: {vi: Ngày lạ}\n  - name: receipt\n"),
            "opener This name means something else in the words of papers"),
        mistake(
            "reader of a signing at a step that is none",
            with(
                letters(),
                "forms/ask.json",
                "\"x-readers\": \"all\"",
                "\"x-readers\": \"signing\""),
            "outcome Readers are self"),
        mistake("signer nobody knows", call("signer", "DECIDERS"), "signPaper "),
        mistake(
            "signer whose unit has no such post",
            call("signerRole", "SECRETAR"),
            "There is no signerRole \"SECRETAR\". Is \"SECRETARY\" what was meant"),
        mistake(
            "property a call has not",
            call("drafters", "APPRAISER"),
            "signDecision A call has no property \"drafters\". Is \"drafter\" what was meant"),
        mistake(
            "stage of signing misspelt",
            with(
                ADMISSION,
                SIGNING,
                "name=\"signing\" value=\"number\"",
                "name=\"signing\" value=\"numbr\""),
            "numberPaper There is no signing \"NUMBR\""),
        mistake(
            "stage of signing left out",
            with(
                ADMISSION,
                SIGNING,
                "name=\"signing\" value=\"sign\"",
                "name=\"signing\" value=\"\""),
            "signDecision The signing has no step \"sign\""),
        mistake(
            "stage of signing at a step of the procedure",
            with(
                ADMISSION,
                BPMN,
                "<camunda:property name=\"form\" value=\"decide\" />",
                "<camunda:property name=\"form\" value=\"decide\" /><camunda:property name=\"signing\" value=\"sign\" />"),
            "decideDossier The property signing is for steps of the shared signing alone"),
        mistake(
            "first paper that gives the decision its day",
            Folders.called(
                with(
                    with(
                        with(letters(), BPMN, "\"signing\"", "\"signing_decision\""),
                        BPMN,
                        "\"signing_opinion\"",
                        "\"signing\""),
                    "papers/granted.txt",
                    "numberPaper_opinion",
                    "numberPaper")),
            "signOpinion The paper signed here is no decision"),
        mistake(
            "draft with a misspelt name",
            with(ADMISSION, "papers/refused.txt", "{{person}}", "{{persn}}"),
            "persn There is no \"persn\" to fill in. Is \"person\" what was meant"),
        mistake("description left out", without(ADMISSION, "procedure.yml"), "is missing"),
        mistake("model left out", without(ADMISSION, BPMN), "is missing"),
        mistake(
            "form that is no JSON",
            with(ADMISSION, "forms/supply.json", "{", "("),
            "Cannot be read"),
        mistake(
            "entity in the model",
            with(
                ADMISSION,
                BPMN,
                "<bpmn:definitions",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><bpmn:definitions"),
            "DOCTYPE"));
  }

  private static ProcedureFolder call(String property, String value) {
    return with(
        ADMISSION,
        BPMN,
        "calledElement=\"signing\" camunda:calledElementBinding=\"deployment\">",
        "calledElement=\"signing\" camunda:calledElementBinding=\"deployment\"><bpmn:extensionElements>"
            + "<camunda:properties><camunda:property name=\"%s\" value=\"%s\" /></camunda:properties>"
                .formatted(property, value)
            + "</bpmn:extensionElements>");
  }

  private static String text(String path) {
    return new String(letters().required(path), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static ProcedureFolder letters(String text, String planted) {
    return with(letters(), "procedure.yml", text, planted);
  }

  private static ProcedureFolder letters() {
    return Folders.ofTests("letters");
  }

  private static String bounds(String element) {
    String text = new String(ADMISSION.required(BPMN), java.nio.charset.StandardCharsets.UTF_8);
    int from = text.indexOf("bpmnElement=\"" + element + "\"");
    return text.substring(from, text.indexOf("/>", from));
  }

  private static Arguments mistake(String what, ProcedureFolder folder, String element) {
    return Arguments.of(what, folder, element);
  }

  private static ProcedureFolder property(String name, String value, String planted) {
    return with(
        ADMISSION,
        BPMN,
        "name=\"" + name + "\" value=\"" + value + "\"",
        "name=\"" + name + "\" value=\"" + planted + "\"");
  }

  private static ProcedureFolder yml(String text, String planted) {
    return with(ADMISSION, "procedure.yml", text, planted);
  }
}
