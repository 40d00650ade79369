package vn.hoso.foldercheck;

import java.nio.charset.StandardCharsets;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Procedure;

/** Folders that make lists, with limits on what stands on them. */
public final class ItemFolders {

  static final String FILE = "procedure.yml";

  private static final String ITEMS =
      """
      items:
        count: MANY
        label: {vi: Người được giới thiệu, en: Candidate}
        heading: {vi: Tên danh sách, en: Name of the list}
        title: {vi: Chức danh, en: Title}
        enteredAt: [prepareDossier]
        columns:
          - name: term
            label: {vi: Nhiệm kỳ, en: Term}
            kind: CHOICE
            choices:
              - {value: t1, label: {vi: Nhiệm kỳ này, en: This term}}
              - {value: t2, label: {vi: Nhiệm kỳ sau, en: Next term}}
            required: true
          - name: number
            label: {vi: Số, en: Number}
            kind: TEXT
            at: [decideDossier]
            series: {by: term, forms: {t1: "A###"}}
        outcomes:
          - {name: taken, label: {vi: Đồng ý, en: Taken}, at: [decideDossier], dossier: admitted}
          - {name: left, label: {vi: Không đồng ý, en: Left}, at: [decideDossier], reason: true, dossier: refused}
        limits:
          - name: onePerPerson
            label: {vi: Mỗi người một lần, en: Once a person}
            per: [person]
            atMost: 1
            keeps: [taken]
            source: Kiểm thử
            confidence: assumed
          - name: perTitle
            label: {vi: Mỗi chức danh hai người, en: Two a title}
            per: [title, term]
            atMost: 2
            leaves: {term: [t2]}
            source: Kiểm thử
            confidence: assumed

      """;

  private ItemFolders() {}

  /** Admission as if it made lists; only read, never run. */
  public static ProcedureFolder lists() {
    ProcedureFolder folder =
        Folders.with(Folders.admission(), FILE, "\nlegalTexts:", "\n" + ITEMS + "legalTexts:");
    String text = new String(folder.files().get(FILE), StandardCharsets.UTF_8);
    String people = text.replaceFirst("(?s).*(\\nmoving:.*?\\n)\\n.*", "$1");
    String ages = text.replaceFirst("(?s).*(\\nages:.*?\\n)#.*?\\nballots:.*", "$1");
    String links = text.replaceFirst("(?s).*(\\nlinks:.*?\\n)\\n#.*", "$1");
    ProcedureFolder lists =
        Folders.with(
            Folders.with(Folders.with(folder, FILE, people, "\n"), FILE, ages, "\n"),
            FILE,
            links,
            "\n");
    // Its stories are about single people.
    return new ProcedureFolder(lists.slug(), lists.files());
  }

  public static Procedure procedure() {
    return FolderReader.read(lists());
  }

  /** The same under another name, its posts kept apart from those of its namesakes. */
  public static Procedure apart(String slug) {
    var limit =
        """
          limits:
            - name: notBeside
              label: {vi: Không cùng lúc, en: Not beside it}
              per: [title]
              apart: post
              source: Kiểm thử
              confidence: assumed
        """;
    var folder = Folders.with(lists(), FILE, "  limits:\n", limit);
    return FolderReader.read(new ProcedureFolder(slug, folder.files()));
  }
}
