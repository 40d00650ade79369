package vn.hoso.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file a dossier takes. */
public enum MediaKind {
  PDF("application/pdf", true, "pdf"),
  JPEG("image/jpeg", true, "jpg", "jpeg"),
  PNG("image/png", true, "png"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx");

  private final String mediaType;
  private final boolean inline;
  private final List<String> extensions;

  MediaKind(String mediaType, boolean inline, String... extensions) {
    this.mediaType = mediaType;
    this.inline = inline;
    this.extensions = List.of(extensions);
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a browser may show it; everything else is only ever saved. */
  public boolean inline() {
    return inline;
  }

  /** Without its dot. */
  public String extension() {
    return extensions.get(0);
  }

  boolean agreesWith(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
  }

  public static Optional<MediaKind> of(String mediaType) {
    return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
  }
}
