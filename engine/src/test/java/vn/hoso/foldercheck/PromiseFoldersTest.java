package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoso.folderintake.Folders.with;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.ProcedureLimit;

/** A folder in which each office that receives a dossier promises a day of its own. */
class PromiseFoldersTest {

  private static final ProcedureFolder RELAY = Folders.ofTests("relay");
  private static final String YML = "procedure.yml";

  @Test
  void the_folder_fits_together_and_says_who_promises_what() {
    assertThat(FolderCheck.of(RELAY)).isEmpty();
    assertThat(FolderReader.read(RELAY).promises())
        .extracting(ProcedureLimit::name, ProcedureLimit::promisedBy)
        .containsExactly(
            tuple("originPromise", "ORIGIN"), tuple("destinationPromise", "DESTINATION"));
  }

  @Test
  void one_promise_of_the_intake_is_said_of_no_part() {
    assertThat(FolderReader.read(Folders.admission()).promises())
        .singleElement()
        .matches(limit -> limit.name().equals("promise") && limit.promisedBy() == null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void a_planted_mistake_is_named_with_its_element_reason_and_mend(
      String what, ProcedureFolder folder, String said) {
    assertThat(FolderCheck.of(folder))
        .extracting(finding -> finding.file() + " " + finding.element() + " " + finding.en())
        .anySatisfy(finding -> assertThat(finding).contains(said));
    assertThat(FolderCheck.of(folder)).extracting(Finding::vi).doesNotContain("");
  }

  private static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "promise of a limit that is nearly one",
            "promise: originPromise",
            "promise: orignPromise",
            "procedure.yml ORIGIN “promise” names orignPromise, and the model has no limit"
                + ".orignPromise.*. Is \"originPromise\" what was meant?"),
        mistake(
            "promise of who only decides",
            "    anchor: {level: PROVINCE, duty: APPRAISAL}\n",
            "    anchor: {level: PROVINCE, duty: APPRAISAL}\n    promise: originPromise\n",
            "“promise” is said of an INTAKE or a RECEIVER part alone"),
        mistake(
            "two offices and one promise",
            "promise: destinationPromise",
            "promise: originPromise",
            "DESTINATION The limit originPromise is promised by another part"),
        mistake(
            "key that is nearly one",
            "promise: originPromise",
            "promises: originPromise",
            "Is \"promise\" what was meant"),
        Arguments.of(
            "general promise of an office that has its own",
            with(RELAY, "process.bpmn", "limit.destinationPromise.", "limit.promise."),
            "procedure.yml parts The limit promise is the general one of the intake part"));
  }

  private static Arguments mistake(String what, String text, String planted, String said) {
    return Arguments.of(what, with(RELAY, YML, text, planted), said);
  }
}
