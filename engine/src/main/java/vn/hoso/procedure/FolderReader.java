package vn.hoso.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.hoso.folder.EntryRefused;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folder.WrittenLine;
import vn.hoso.rule.AgeRule;
import vn.hoso.rule.BallotEntry;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.Cancellation;
import vn.hoso.rule.DerivedDay;
import vn.hoso.rule.DerivedEntry;
import vn.hoso.rule.Exchange;
import vn.hoso.rule.GateEntry;
import vn.hoso.rule.GateRule;
import vn.hoso.rule.Given;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemLimit;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.ItemRules;
import vn.hoso.rule.LinkEntry;
import vn.hoso.rule.Membership;
import vn.hoso.rule.Moving;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.Opening;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartEntry;
import vn.hoso.rule.ProcedureLink;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.rule.Side;
import vn.hoso.shared.Text;
import vn.hoso.unit.Matter;

/** Turns a folder into a procedure, or says in which file and where it cannot. */
public final class FolderReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private static final Text ANY_PERSON = new Text("Họ và tên", "Full name");

  private FolderReader() {}

  /**
   * @throws FolderRefused naming file and line, or file and entry
   */
  public static Procedure read(ProcedureFolder folder) {
    ProcedureFile file = description(folder);
    List<Part> parts = parts(file);
    ProcessModel model = ProcessModel.read(folder, parts);
    return new Procedure(
        folder.slug(),
        need(file.code(), "code"),
        need(file.name(), "name"),
        subject(file.subject()),
        file.membership() == null ? Membership.NONE : file.membership(),
        file.matter() == null ? Matter.MEMBERS : file.matter(),
        need(file.publiclyTrackable(), "publiclyTrackable"),
        need(file.readers(), "readers"),
        opening(file),
        parts,
        unique("sides", each("sides", file.sides(), Side.Entry::read), Side::name),
        items(file),
        each("legalTexts", file.legalTexts(), ProcedureFile.LegalTextEntry::read),
        unique(
            "dates", each("dates", file.dates(), ProcedureFile.DateEntry::read), NamedFact::name),
        unique("derived", each("derived", file.derived(), DerivedEntry::read), DerivedDay::name),
        unique("conditions", conditions(file), NamedFact::name),
        unique("documents", documents(folder, file), RequiredDocument::code),
        Undeclared.staged(file) ? Undeclared.papersDue(model.steps()) : model.steps(),
        model.limits().stream().map(limit -> limit.promisedBy(parts)).toList(),
        moving(file),
        cancellation(file),
        each("ages", file.ages(), AgeRule.Entry::read),
        unique("gates", each("gates", file.gates(), GateEntry::read), GateRule::name),
        unique("ballots", each("ballots", file.ballots(), BallotEntry::read), BallotRule::name),
        unique("issues", issues(file), FolderReader::calledFor),
        unique("links", each("links", file.links(), LinkEntry::read), ProcedureLink::name),
        file.exchange() == null
            ? Exchange.NONE
            : entry("exchange", 0, file.exchange(), Exchange.Entry::read));
  }

  private static Opening opening(ProcedureFile file) {
    return file.opening() == null
        ? Opening.UNDECLARED
        : entry("opening", 0, file.opening(), Opening.Entry::read);
  }

  private static ItemRules items(ProcedureFile file) {
    if (file.items() == null) {
      return ItemRules.ONE_PERSON;
    }
    ItemRules read = entry("items", 0, file.items(), ItemRules.Entry::read);
    unique("items.columns", read.columns(), ItemColumn::name);
    unique("items.outcomes", read.outcomes(), ItemOutcome::name);
    unique("items.limits", read.limits(), ItemLimit::name);
    return read;
  }

  private static Moving moving(ProcedureFile file) {
    if (file.moving() == null) {
      return file.parts() == null ? Undeclared.MOVING : null;
    }
    return entry("moving", 0, file.moving(), Moving.Entry::read);
  }

  private static Cancellation cancellation(ProcedureFile file) {
    if (file.cancellation() == null) {
      return file.parts() == null ? Undeclared.CANCELLATION : null;
    }
    return entry("cancellation", 0, file.cancellation(), Cancellation.Entry::read);
  }

  private static List<IssuedPaper> issues(ProcedureFile file) {
    var read = each("issues", file.issues(), IssuedPaper.Entry::read);
    return file.parts() == null ? read.stream().map(Undeclared::issued).toList() : read;
  }

  /** What calls for a paper; one call is for one paper. */
  private static String calledFor(IssuedPaper paper) {
    return Stream.of(paper.step(), paper.outcome(), paper.call())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static List<RequiredDocument> documents(ProcedureFolder folder, ProcedureFile file) {
    List<String> issued = file.issues().stream().map(IssuedPaper.Entry::document).toList();
    return each(
        "documents",
        file.documents(),
        entry -> {
          Blanks.check(folder, entry.blank());
          return entry.read(issued);
        });
  }

  /** Codes of papers told by a stage in a folder that declares its parts and so knows better. */
  public static List<String> staged(ProcedureFolder folder) {
    ProcedureFile file = description(folder);
    return file.parts() == null
        ? List.of()
        : file.documents().stream()
            .filter(each -> Undeclared.isStage(each.neededAt()))
            .map(ProcedureFile.DocumentEntry::code)
            .toList();
  }

  private static List<Part> parts(ProcedureFile file) {
    return file.parts() == null
        ? Undeclared.PARTS
        : unique("parts", each("parts", file.parts(), PartEntry::read), Part::name);
  }

  private static List<NamedFact> conditions(ProcedureFile file) {
    var read = each("conditions", file.conditions(), ProcedureFile.ConditionEntry::read);
    return file.parts() == null
        ? Stream.concat(
                read.stream().map(Undeclared::following), Stream.of(Undeclared.SECTION_APPRAISAL))
            .toList()
        : read;
  }

  /** Revisions from before it was asked for have none; then the person has no word of his own. */
  private static Text subject(Text given) {
    if (given == null) {
      return ANY_PERSON;
    }
    return new Text(
        need(blankToNull(given.vi()), "subject.vi"), need(blankToNull(given.en()), "subject.en"));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** The description alone, with the first day of the revision. */
  public static ProcedureFile description(ProcedureFolder folder) {
    byte[] text = folder.required(ProcedureFolder.DESCRIPTION);
    try {
      ProcedureFile file = YAML.readValue(text, ProcedureFile.class);
      WrittenDay.required(need(file.effectiveFrom(), "effectiveFrom"));
      return file;
    } catch (JacksonException refused) {
      throw WrittenLine.refused(ProcedureFolder.DESCRIPTION, text, refused);
    }
  }

  /** English for the words in a drawing, of a folder that has been read before. */
  static Map<String, String> drawing(byte[] description) {
    return YAML.readValue(description, ProcedureFile.class).drawing();
  }

  private static <T> T need(T value, String key) {
    if (value == null) {
      throw new FolderRefused(ProcedureFolder.DESCRIPTION, key, EntryRefused.missing(key));
    }
    return value;
  }

  private static <E, T> List<T> each(String list, List<E> entries, Function<E, T> read) {
    List<E> given = need(entries, list);
    return IntStream.range(0, given.size())
        .mapToObj(at -> entry(list, at, given.get(at), read))
        .toList();
  }

  private static <E, T> T entry(String list, int at, E entry, Function<E, T> read) {
    try {
      return read.apply(Given.given(entry, list));
    } catch (RuntimeException refused) {
      throw new FolderRefused(ProcedureFolder.DESCRIPTION, list + "[" + at + "]", refused);
    }
  }

  private static <T> List<T> unique(String list, List<T> entries, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    for (T entry : entries) {
      if (!seen.add(key.apply(entry))) {
        throw new FolderRefused(
            ProcedureFolder.DESCRIPTION,
            list,
            "“" + key.apply(entry) + "” ghi hai lần; hãy bỏ một mục hoặc đổi tên.",
            "“" + key.apply(entry) + "” stands twice; take one away or rename it.");
      }
    }
    return entries;
  }
}
