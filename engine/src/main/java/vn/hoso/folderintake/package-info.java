/**
 * Where folders come from, and taking them in: found in the jar and beside it, tried, kept as
 * revisions or as drafts that wait for an administrator; the command for authors. Doors: {@link
 * vn.hoso.folderintake.FolderIntake}, {@link vn.hoso.folderintake.StoryBooks}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "bpmn",
      "comparison",
      "file",
      "folder",
      "foldercheck",
      "organisation",
      "procedure",
      "shared"
    })
package vn.hoso.folderintake;
