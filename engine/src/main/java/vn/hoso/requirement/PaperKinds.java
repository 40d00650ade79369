package vn.hoso.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.DocumentView;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.RequiredDocument;

/**
 * The papers of a dossier as people count them, the same on the receipt, the contents and the
 * cover: in the order of the procedure's list, each kind once however many files its pages came in,
 * then what no list names.
 */
public final class PaperKinds {

  private PaperKinds() {}

  /**
   * One kind of paper.
   *
   * @param name nullable where neither list nor card has one
   * @param copies as the procedure asks for
   * @param files oldest first, at least one
   */
  public record PaperKind(String name, String form, int copies, List<DocumentView> files) {

    /** The sheets of all its files; null where not all were counted. */
    public Integer sheets() {
      return files.stream().anyMatch(each -> each.sheets() == null)
          ? null
          : Integer.valueOf(files.stream().mapToInt(DocumentView::sheets).sum());
    }
  }

  /**
   * @param papers oldest first
   */
  public static List<PaperKind> of(Procedure procedure, List<DocumentView> papers) {
    var order = procedure.documents().stream().map(RequiredDocument::code).toList();
    var groups = new TreeMap<Place, List<DocumentView>>();
    for (int i = 0; i < papers.size(); i++) {
      var place = place(papers.get(i), order, i);
      groups.computeIfAbsent(place, any -> new ArrayList<>()).add(papers.get(i));
    }
    return groups.values().stream().map(files -> kind(files, procedure)).toList();
  }

  /** By the list; what is only recorded lies elsewhere and stands apart; the rest as it came. */
  private record Place(int at, boolean recorded, String title, int came)
      implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      if (at != other.at) {
        return Integer.compare(at, other.at);
      }
      if (recorded != other.recorded) {
        return Boolean.compare(recorded, other.recorded);
      }
      int titles = title.compareTo(other.title);
      return titles != 0 ? titles : Integer.compare(came, other.came);
    }
  }

  private static Place place(DocumentView paper, List<String> order, int came) {
    int at = order.indexOf(paper.requirementCode());
    boolean recorded = paper.kind() == DocumentKind.RECORDED;
    if (at >= 0) {
      return new Place(at, recorded, "", 0);
    }
    // What HoSo prints is a paper each time: a corrected receipt is not a part of the first one.
    boolean printed = paper.kind() == DocumentKind.OFFICIAL;
    return printed
        ? new Place(order.size() + 1, false, "", came)
        : new Place(order.size(), recorded, Objects.requireNonNullElse(paper.title(), ""), 0);
  }

  private static PaperKind kind(List<DocumentView> files, Procedure procedure) {
    var first = files.get(0);
    var required = procedure.document(first.requirementCode());
    return new PaperKind(
        required.map(each -> each.name().vi()).orElse(first.title()),
        first.requirementCode(),
        required.map(RequiredDocument::copies).orElse(1),
        List.copyOf(files));
  }
}
