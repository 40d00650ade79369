package vn.hoso.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether all who are named as readers exist: a misspelt one would hide what is needed. */
final class ReadersCheck {

  private ReadersCheck() {}

  static List<Finding> findings(Procedure procedure, Map<String, FormSchema> forms) {
    List<Finding> findings = new ArrayList<>();
    procedure.steps().stream()
        .filter(step -> !step.readers().known(procedure.parts()))
        .forEach(step -> findings.add(finding(ProcedureFolder.PROCESS, step.id())));
    forms.forEach(
        (form, schema) ->
            schema
                .allReaders()
                .forEach(
                    (field, said) -> {
                      if (!said.stream().allMatch(each -> each.known(procedure.parts()))) {
                        findings.add(finding(ProcedureFolder.FORMS + form + ".json", field));
                      }
                    }));
    return findings;
  }

  private static Finding finding(String file, String element) {
    return new Finding(
        file,
        element,
        "Người được xem phải là self, office, all hoặc tên bộ phận (cell, decider…).",
        "Readers are self, office, all or the name of a part (cell, decider…).");
  }
}
