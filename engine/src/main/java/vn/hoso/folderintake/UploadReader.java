package vn.hoso.folderintake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.hoso.bpmn.XmlScan;

/**
 * Takes an upload from the wire: what it is, whether its texts can be read, never more than its
 * bounds.
 */
@Component
@EnableConfigurationProperties(UploadBounds.class)
class UploadReader {

  private final UploadBounds bounds;
  private final FolderArchive archives;
  private final TextScan texts;
  private final BlankInspection blanks;

  UploadReader(UploadBounds bounds, BlankInspection blanks) {
    this.bounds = bounds;
    this.blanks = blanks;
    this.archives = new FolderArchive(bounds);
    this.texts = new TextScan(bounds);
  }

  /**
   * @param account who sends it
   * @throws UploadProblem UPLOAD-003 (422), UPLOAD-004 (413)
   */
  UploadedFolder read(UUID account, String fileName, InputStream content) throws IOException {
    blanks.require(account);
    int most = Math.toIntExact(bounds.maxSize().toBytes());
    byte[] bytes = content.readNBytes(most + 1);
    if (bytes.length > most) {
      throw UploadProblem.tooBig(String.valueOf(bounds.maxSize().toMegabytes()));
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean packed = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    if (bytes.length == 0) {
      throw refused("empty", fileName, "Tệp rỗng.", "The file is empty.");
    }
    if (packed && name.endsWith(".zip")) {
      return scanned(account, true, archives.files(bytes, fileName));
    }
    if (!packed && (name.endsWith(".bpmn") || name.endsWith(".dmn"))) {
      return scanned(account, false, Map.of(fileName, bytes));
    }
    throw refused(
        "kind",
        fileName,
        "Chỉ nhận tệp .bpmn, .dmn, hoặc cả thư mục quy trình nén thành .zip.",
        "Only a .bpmn, a .dmn or a whole folder as a .zip is taken.");
  }

  private UploadedFolder scanned(UUID account, boolean whole, Map<String, byte[]> given) {
    List<UploadFault> faults = new ArrayList<>();
    Map<String, byte[]> files = new HashMap<>();
    Map<String, XmlScan> scans = new HashMap<>();
    given.forEach(
        (path, raw) -> {
          byte[] content = FolderArchive.isText(path) ? TextScan.withoutMark(raw) : raw;
          files.put(path, content);
          Optional<UploadFault> wrong =
              FolderArchive.isText(path)
                  ? texts.fault(path, content)
                  : blanks.fault(account, path, content);
          wrong.ifPresent(faults::add);
          if (wrong.isEmpty() && (TextScan.isXml(path))) {
            XmlScan scan = XmlScan.of(content, bounds.xml());
            scans.put(path, scan);
            Optional.ofNullable(scan.fault()).map(each -> fault(path, each)).ifPresent(faults::add);
          }
        });
    if (!faults.isEmpty()) {
      throw UploadProblem.refused(faults);
    }
    return new UploadedFolder(whole, files, scans);
  }

  private static UploadFault fault(String path, XmlScan.Fault found) {
    return new UploadFault(found.code(), path, found.element(), found.line(), found.text());
  }

  private static UploadProblem refused(String code, String file, String vi, String en) {
    return UploadProblem.refused(new UploadFault(code, file, vi, en));
  }
}
