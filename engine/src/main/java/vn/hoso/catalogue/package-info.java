/** The published catalogue as people read it: officials, citizens, administrators. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "bpmn",
      "deadline",
      "folder",
      "organisation",
      "procedure",
      "rule",
      "shared"
    })
package vn.hoso.catalogue;
