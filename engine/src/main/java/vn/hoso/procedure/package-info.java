/**
 * The catalogue of procedures: what each is, which papers it asks for, how long its steps may take,
 * and on what that rests. Door: {@link vn.hoso.procedure.Procedures}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "bpmn",
      "deadline",
      "folder",
      "form",
      "organisation",
      "rule",
      "shared",
      "unit"
    })
package vn.hoso.procedure;
