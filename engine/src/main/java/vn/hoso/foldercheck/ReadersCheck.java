package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.form.Sides;
import vn.hoso.procedure.Procedure;

/** Whether all who are named as readers exist: a misspelt one would hide what is needed. */
final class ReadersCheck {

  private ReadersCheck() {}

  static List<Finding> findings(Procedure procedure, Map<String, FormSchema> forms) {
    List<Finding> findings = new ArrayList<>();
    List<String> parts = SidesCheck.readers(procedure);
    procedure.steps().stream()
        .filter(step -> !step.readers().known(step.signing() == null ? parts : andSigning(parts)))
        .forEach(step -> findings.add(finding(ProcedureFolder.PROCESS, step.id())));
    forms.forEach(
        (form, schema) -> {
          List<String> known = signs(procedure, form) ? andSigning(parts) : parts;
          schema
              .allReaders()
              .forEach(
                  (field, said) -> {
                    if (!said.stream().allMatch(each -> each.known(known))) {
                      findings.add(finding(ProcedureFolder.FORMS + form + ".json", field));
                    }
                  });
        });
    return findings;
  }

  private static List<String> andSigning(List<String> parts) {
    return Stream.concat(parts.stream(), Stream.of(Sides.SIGNING)).toList();
  }

  private static boolean signs(Procedure procedure, String form) {
    return procedure.steps().stream()
        .filter(step -> step.form().equals(form))
        .allMatch(step -> step.signing() != null);
  }

  private static Finding finding(String file, String element) {
    return new Finding(
        file,
        element,
        "Người được xem phải là self, office, all, tên bộ phận (cell, decider…) hoặc tên phía khai ở “sides”.",
        "Readers are self, office, all, the name of a part (cell, decider…) or of a side declared in “sides”.");
  }
}
