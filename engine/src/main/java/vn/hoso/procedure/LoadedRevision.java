package vn.hoso.procedure;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.rule.RequiredDocument;

/** A revision in memory, with its files and forms. Never changes. */
public final class LoadedRevision {

  private final ProcedureRevision view;
  private final ProcedureFolder folder;
  private final Set<String> documentCodes;
  private final Map<String, FormSchema> forms = new ConcurrentHashMap<>();

  public LoadedRevision(RevisionRow row, ProcedureFolder folder) {
    Procedure procedure = FolderReader.read(folder);
    this.view =
        new ProcedureRevision(
            row.id(),
            row.slug(),
            row.number(),
            row.hash(),
            row.publishedAt(),
            row.effectiveFrom(),
            procedure);
    this.folder = folder;
    this.documentCodes =
        procedure.documents().stream()
            .map(RequiredDocument::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  public ProcedureRevision view() {
    return view;
  }

  ProcedureFolder folder() {
    return folder;
  }

  public Set<String> documentCodes() {
    return documentCodes;
  }

  /** The name of a required paper; the code itself where there is none. */
  String paperName(String code) {
    return view.procedure().document(code).map(each -> each.name().vi()).orElse(code);
  }

  byte[] file(String path) {
    return folder.file(path).orElseThrow(ProcedureProblem::noFile);
  }

  public FormSchema form(String name) {
    if (!folder.hasForm(name)) {
      throw ProcedureProblem.noFile();
    }
    String path = ProcedureFolder.FORMS + name + ".json";
    return forms.computeIfAbsent(name, missing -> FormSchema.read(folder.required(path), path));
  }
}
