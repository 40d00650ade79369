/**
 * Thay đổi thời hạn: drafts of other limits, what they would do to open dossiers, and putting them
 * into force by a second person.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "bpmn",
      "deadline",
      "folder",
      "foldercheck",
      "organisation",
      "procedure",
      "recount",
      "rule",
      "shared",
      "unit"
    })
package vn.hoso.limitchange;
