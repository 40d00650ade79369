package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folder.WrittenLine;

/** Reads the files of {@code demo/} as one book, in the order of their names. */
public final class StoryReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private StoryReader() {}

  /** One file as written; several may tell of the same things. */
  record Written(
      @Nullable Map<String, StoryBook.Usual> steps,
      @Nullable Map<String, Map<String, Map<String, Object>>> answers,
      @Nullable Map<String, StoryBook.Paper> papers,
      @Nullable Map<Story.Closing, String> closings,
      @Nullable List<StoryBook.Delegated> delegations,
      @Nullable Map<String, Object> items,
      @Nullable List<Told> stories) {}

  /** A story as written. */
  record Told(
      int daysAgo,
      @Nullable String home,
      @Nullable String opener,
      @Nullable Map<String, String> asked,
      @Nullable String list,
      @Nullable Integer items,
      @Nullable Integer pace,
      @Nullable Map<String, List<String>> turns,
      @Nullable String restsAt,
      Story.@Nullable Closing closing,
      @Nullable Map<String, Integer> done) {

    Story read() {
      return new Story(
          daysAgo,
          home,
          opener,
          asked,
          list,
          items == null ? 0 : items,
          pace == null ? 0 : pace,
          turns == null ? Map.of() : turns,
          restsAt,
          closing,
          done == null ? Map.of() : done);
    }
  }

  /**
   * @throws FolderRefused naming file and line
   */
  public static StoryBook read(ProcedureFolder folder) {
    StoryBook book =
        new StoryBook(
            folder.slug(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new ArrayList<>());
    folder.stories().forEach((path, text) -> add(book, written(path, text)));
    return book;
  }

  private static void add(StoryBook book, Written file) {
    putAll(book.steps(), file.steps());
    putAll(book.answers(), file.answers());
    putAll(book.papers(), file.papers());
    putAll(book.closings(), file.closings());
    if (file.delegations() != null) {
      book.delegations().addAll(file.delegations());
    }
    putAll(book.items(), file.items());
    if (file.stories() != null) {
      file.stories().forEach(story -> book.stories().add(story.read()));
    }
  }

  private static <K, V> void putAll(Map<K, V> into, @Nullable Map<K, V> told) {
    if (told != null) {
      into.putAll(told);
    }
  }

  private static Written written(String path, byte[] text) {
    try {
      return YAML.readValue(text, Written.class);
    } catch (JacksonException refused) {
      throw WrittenLine.refused(path, text, refused);
    }
  }
}
