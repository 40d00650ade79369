package vn.hoso.foldercheck;

import java.util.List;
import java.util.stream.Stream;
import vn.hoso.bpmn.FlowChoice;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Step;

/**
 * What an official can choose at a step.
 *
 * @param choices one for each outcome of its form; sending back has one for each step it may go to
 */
public record StepChoices(String step, List<Choice> choices) {

  /**
   * @param returnTo empty where nothing is sent back
   */
  public record Choice(String outcome, String returnTo) {}

  public StepChoices {
    choices = List.copyOf(choices);
  }

  /** Of a folder that fits together. */
  static List<StepChoices> of(ProcedureFolder folder) {
    return FolderReader.read(folder).steps().stream().map(step -> of(folder, step)).toList();
  }

  private static StepChoices of(ProcedureFolder folder, Step step) {
    String path = ProcedureFolder.FORMS + step.form() + ".json";
    FormSchema form = FormSchema.read(folder.required(path), path);
    return new StepChoices(
        step.id(),
        form.choices(FormSchema.OUTCOME).stream()
            .flatMap(outcome -> choices(form, outcome))
            .toList());
  }

  private static Stream<Choice> choices(FormSchema form, String outcome) {
    return outcome.equals(FormSchema.SEND_BACK)
        ? form.choices(FlowChoice.RETURN_TO).stream().map(to -> new Choice(outcome, to))
        : Stream.of(new Choice(outcome, ""));
  }
}
