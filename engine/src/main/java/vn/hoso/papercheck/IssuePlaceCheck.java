package vn.hoso.papercheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.SigningStage;
import vn.hoso.procedure.Step;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.Part;
import vn.hoso.shared.Text;

/** Whether an issued paper comes of a step that is there, is signed somewhere, for somebody. */
final class IssuePlaceCheck {

  private final ProcedureFolder folder;
  private final Procedure procedure;
  private final IssuedPaper paper;
  private final SigningPlaces places;
  private final List<Finding> findings = new ArrayList<>();

  private IssuePlaceCheck(
      ProcedureFolder folder, Procedure procedure, IssuedPaper paper, SigningPlaces places) {
    this.folder = folder;
    this.procedure = procedure;
    this.paper = paper;
    this.places = places;
  }

  static List<Finding> findings(
      ProcedureFolder folder, Procedure procedure, IssuedPaper paper, SigningPlaces places) {
    IssuePlaceCheck check = new IssuePlaceCheck(folder, procedure, paper, places);
    check.named();
    if (check.findings.isEmpty()) {
      check.called();
    }
    if (check.findings.isEmpty()) {
      check.findings.addAll(HandCheck.findings(procedure, paper, places));
      check.read();
    }
    return List.copyOf(check.findings);
  }

  private void named() {
    List<Step> own = procedure.steps().stream().filter(step -> step.calledBy() == null).toList();
    unknown("bước", "step", paper.step(), own.stream().map(Step::id).toList());
    unknown("chỗ gọi trình ký", "call", paper.call(), SigningPlaces.calls(procedure));
    unknown(
        "bộ phận", "part", paper.signedFor(), procedure.parts().stream().map(Part::name).toList());
  }

  private void called() {
    List<Step> calling =
        procedure.steps().stream()
            .filter(step -> step.calledBy() == null && procedure.callsFor(step.id(), paper))
            .toList();
    Set<String> outcomes =
        calling.stream()
            .flatMap(step -> SigningPlaces.outcomes(folder, step).stream())
            .collect(Collectors.toSet());
    if (calling.isEmpty()) {
      add(
          "Không bước nào thuộc bộ phận DECIDER; hãy ghi “step” cho văn bản này.",
          "No step is of a DECIDER; write the \"step\" of this paper.");
    } else if (!outcomes.contains(paper.outcome())) {
      add(
          "Bước gọi văn bản này không có kết quả “" + paper.outcome() + "”.",
          "The step that calls for it offers no outcome \"" + paper.outcome() + "\".");
    } else if (places.of(paper).isEmpty()) {
      add(
          "Kết quả “%s” không dẫn tới chỗ gọi trình ký%s trước bước kế tiếp, nên văn bản này không được ký ở đâu."
              .formatted(paper.outcome(), paper.call() == null ? "" : " " + paper.call()),
          "The outcome \"%s\" leads to no call of the signing%s before the next step: this paper is signed nowhere."
              .formatted(paper.outcome(), paper.call() == null ? "" : ", not to " + paper.call()));
    }
  }

  /** What the hand that drafts may not read would be an empty place on the paper. */
  private void read() {
    Set<String> drafting =
        places.of(paper).stream()
            .flatMap(
                place ->
                    procedure.steps().stream()
                        .filter(step -> place.call().equals(step.calledBy()))
                        .filter(step -> step.signing() == SigningStage.DRAFT))
            .map(Step::part)
            .collect(Collectors.toSet());
    String words = folder.file(paper.text()).map(IssuePlaceCheck::text).orElse("");
    for (String name : DraftNames.used(words)) {
      String[] at = name.split("\\.", 2);
      procedure
          .step(at[0])
          .filter(step -> at.length == 2 && folder.hasForm(step.form()))
          .filter(step -> drafting.stream().anyMatch(part -> hidden(step, at[1], part)))
          .ifPresent(step -> unread(name, drafting));
    }
  }

  /** Whether there is no outcome with which the part may read the field. */
  private boolean hidden(Step step, String field, String part) {
    String path = ProcedureFolder.FORMS + step.form() + ".json";
    boolean office = procedure.part(part).filter(each -> each.capacity().office()).isPresent();
    var names = procedure.readerNames(List.of(part));
    FormSchema form = FormSchema.read(folder.required(path), path);
    return form.fields().anyMatch(each -> each.getKey().equals(field))
        && form.allReaders().getOrDefault(field, List.of(step.readers())).stream()
            .map(sides -> sides.signedBy(procedure.hands(step)))
            .noneMatch(sides -> sides.admit(names, office, step.part()));
  }

  private void unread(String name, Set<String> drafting) {
    findings.add(
        new Finding(
            paper.text(),
            name,
            "Người dự thảo (%s) không được xem ô này nên chỗ ấy sẽ trống; hãy thêm họ vào x-readers."
                .formatted(String.join(", ", drafting)),
            "Who drafts (%s) may not read this field, so its place would stay empty; add them to x-readers."
                .formatted(String.join(", ", drafting))));
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** A signing that lacks a stage would leave its paper unsigned, or without a number. */
  static List<Finding> stages(Procedure procedure) {
    return SigningPlaces.calls(procedure).stream()
        .flatMap(
            call -> {
              Set<SigningStage> missing = EnumSet.allOf(SigningStage.class);
              missing.remove(SigningStage.INITIAL);
              procedure.steps().stream()
                  .filter(step -> call.equals(step.calledBy()) && step.signing() != null)
                  .forEach(step -> missing.remove(step.signing()));
              return missing.stream().map(stage -> missing(call, stage));
            })
        .toList();
  }

  private static Finding missing(String call, SigningStage stage) {
    String name = stage.name().toLowerCase(Locale.ROOT);
    return new Finding(
        ProcedureFolder.PROCESS,
        call,
        "Trình ký không có bước “%s”; hãy ghi thuộc tính signing cho bước ấy.".formatted(name),
        "The signing has no step \"%s\"; give that step the property signing.".formatted(name));
  }

  private void unknown(String vi, String en, String name, Collection<String> known) {
    if (name != null && !known.contains(name)) {
      Text mend = Nearest.mend(name, known);
      add(
          "Không có %s “%s”. %s".formatted(vi, name, mend.vi()),
          "There is no %s \"%s\". %s".formatted(en, name, mend.en()));
    }
  }

  private void add(String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, paper.document(), vi, en));
  }
}
