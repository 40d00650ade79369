package vn.hoso.procedure;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.hoso.shared.Text;

/** Turns a folder into a procedure, or says in which file and where it cannot. */
final class FolderReader {

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
  static Procedure read(ProcedureFolder folder) {
    ProcedureFile file = description(folder);
    ProcessModel model = ProcessModel.read(folder);
    return new Procedure(
        folder.slug(),
        need(folder, file.code(), "code"),
        need(folder, file.name(), "name"),
        subject(folder, file.subject()),
        need(folder, file.publiclyTrackable(), "publiclyTrackable"),
        need(folder, file.readers(), "readers"),
        opening(folder, file),
        parts(folder, file),
        each(folder, "legalTexts", file.legalTexts(), ProcedureFile.LegalTextEntry::read),
        unique(
            folder,
            "dates",
            each(folder, "dates", file.dates(), ProcedureFile.DateEntry::read),
            NamedFact::name),
        unique(folder, "conditions", conditions(folder, file), NamedFact::name),
        unique(
            folder,
            "documents",
            each(folder, "documents", file.documents(), ProcedureFile.DocumentEntry::read),
            RequiredDocument::code),
        model.steps(),
        model.limits(),
        each(folder, "ages", file.ages(), AgeEntry::read),
        unique(
            folder,
            "ballots",
            each(folder, "ballots", file.ballots(), BallotEntry::read),
            BallotRule::name),
        unique(
            folder,
            "issues",
            each(folder, "issues", file.issues(), IssuedEntry::read),
            IssuedPaper::outcome));
  }

  private static Opening opening(ProcedureFolder folder, ProcedureFile file) {
    return file.opening() == null
        ? Opening.UNDECLARED
        : entry(folder, "opening", 0, file.opening(), Opening.Entry::read);
  }

  private static List<Part> parts(ProcedureFolder folder, ProcedureFile file) {
    return file.parts() == null
        ? Parts.UNDECLARED
        : unique(folder, "parts", each(folder, "parts", file.parts(), PartEntry::read), Part::name);
  }

  private static List<NamedFact> conditions(ProcedureFolder folder, ProcedureFile file) {
    var read = each(folder, "conditions", file.conditions(), ProcedureFile.ConditionEntry::read);
    return file.parts() == null
        ? Stream.concat(read.stream().map(Parts::following), Stream.of(Parts.SECTION_APPRAISAL))
            .toList()
        : read;
  }

  /** Revisions from before it was asked for have none; then the person has no word of his own. */
  private static Text subject(ProcedureFolder folder, Text given) {
    if (given == null) {
      return ANY_PERSON;
    }
    return new Text(
        need(folder, blankToNull(given.vi()), "subject.vi"),
        need(folder, blankToNull(given.en()), "subject.en"));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** The description alone, with the first day of the revision. */
  static ProcedureFile description(ProcedureFolder folder) {
    String where = where(folder, ProcedureFolder.DESCRIPTION);
    try {
      ProcedureFile file =
          YAML.readValue(folder.required(ProcedureFolder.DESCRIPTION), ProcedureFile.class);
      need(folder, file.effectiveFrom(), "effectiveFrom");
      return file;
    } catch (JacksonException refused) {
      throw new FolderRefused(
          where
              + ", line "
              + line(refused, folder.required(ProcedureFolder.DESCRIPTION))
              + ": "
              + refused.getOriginalMessage(),
          refused);
    }
  }

  /** English for the words in a drawing, of a folder that has been read before. */
  static Map<String, String> drawing(byte[] description) {
    return YAML.readValue(description, ProcedureFile.class).drawing();
  }

  /** An unknown key is reported only where its object ends, so its own line is looked up. */
  private static int line(JacksonException refused, byte[] text) {
    if (refused instanceof UnrecognizedPropertyException unknown) {
      Pattern key =
          Pattern.compile("(^|[\\s{,-])" + Pattern.quote(unknown.getPropertyName()) + "\\s*:");
      List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
      return IntStream.range(0, lines.size())
          .filter(at -> key.matcher(lines.get(at)).find())
          .map(at -> at + 1)
          .findFirst()
          .orElse(0);
    }
    return refused.getLocation() == null ? 0 : refused.getLocation().getLineNr();
  }

  private static String where(ProcedureFolder folder, String path) {
    return folder.slug() + "/" + path;
  }

  private static <T> T need(ProcedureFolder folder, T value, String key) {
    if (value == null) {
      throw new FolderRefused(
          where(folder, ProcedureFolder.DESCRIPTION) + ": “" + key + "” is missing");
    }
    return value;
  }

  private static <E, T> List<T> each(
      ProcedureFolder folder, String list, List<E> entries, Function<E, T> read) {
    List<E> given = need(folder, entries, list);
    return IntStream.range(0, given.size())
        .mapToObj(at -> entry(folder, list, at, given.get(at), read))
        .toList();
  }

  private static <E, T> T entry(
      ProcedureFolder folder, String list, int at, E entry, Function<E, T> read) {
    try {
      return read.apply(ProcedureFile.Given.given(entry, list));
    } catch (RuntimeException refused) {
      throw new FolderRefused(
          where(folder, ProcedureFolder.DESCRIPTION)
              + ", "
              + list
              + "["
              + at
              + "]: "
              + refused.getMessage(),
          refused);
    }
  }

  private static <T> List<T> unique(
      ProcedureFolder folder, String list, List<T> entries, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    for (T entry : entries) {
      if (!seen.add(key.apply(entry))) {
        throw new FolderRefused(
            where(folder, ProcedureFolder.DESCRIPTION)
                + ", "
                + list
                + ": “"
                + key.apply(entry)
                + "” stands twice");
      }
    }
    return entries;
  }
}
