package vn.hoso.folderintake;

import java.util.Map;
import vn.hoso.bpmn.XmlScan;

/**
 * What was uploaded, read and within its bounds.
 *
 * @param whole whether it is a whole folder, not one file of it
 * @param files by path inside the folder; a single model or table under the name it was uploaded by
 * @param scans of the models and tables among them
 */
record UploadedFolder(boolean whole, Map<String, byte[]> files, Map<String, XmlScan> scans) {

  /** Where the element stands in that file; 0 where that is not known. */
  int line(String file, String element) {
    XmlScan scan = scans.get(file);
    return scan == null ? 0 : scan.line(element);
  }
}
