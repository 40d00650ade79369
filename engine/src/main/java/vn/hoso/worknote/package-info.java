/**
 * Ghi chú công việc: what officials write to each other while they work on a dossier. It is no part
 * of the dossier: no paper, history, package or tracking page reads it, and it goes some months
 * after the dossier is closed. What is said with the applicant is another module's.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "dossier",
      "organisation",
      "schedule",
      "secrecy",
      "shared",
      "step",
      "task"
    })
package vn.hoso.worknote;
