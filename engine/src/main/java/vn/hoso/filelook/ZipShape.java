package vn.hoso.filelook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether an archive tells one story: some programs read its directory, others what stands before
 * each entry. Both must say the same, and no byte may be left that neither speaks of.
 */
final class ZipShape {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int MEASURED = 0x08074b50;
  private static final int LOCAL_HEAD = 30;
  private static final int CENTRAL_HEAD = 46;
  private static final int END_SIZE = 22;
  private static final int MEASURED_BEHIND = 8;
  private static final int DEFLATED = 8;

  private final ByteBuffer zip;

  /**
   * @param head where the directory speaks of it
   */
  private record Entry(int head, int local) {}

  private ZipShape(byte[] bytes) {
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static void require(byte[] bytes) {
    try {
      new ZipShape(bytes).require();
    } catch (IndexOutOfBoundsException cut) {
      throw damaged();
    }
  }

  private static Refused damaged() {
    return Refused.because(UnsafeReason.DAMAGED);
  }

  private static void require(boolean said) {
    if (!said) {
      throw damaged();
    }
  }

  private void require() {
    int end = zip.capacity() - END_SIZE;
    require(zip.getInt(end) == END && zip.getInt(end + 4) == 0 && zip.getShort(end + 20) == 0);
    int count = zip.getShort(end + 10) & 0xFFFF;
    require(count == (zip.getShort(end + 8) & 0xFFFF));
    int start = zip.getInt(end + 16);
    require(start >= 0 && zip.getInt(end + 12) == end - start);
    int at = 0;
    for (Entry entry : entries(start, end, count)) {
      require(entry.local() == at);
      at = behind(entry);
    }
    require(at == start);
  }

  /** As they lie in the file. */
  private List<Entry> entries(int start, int end, int count) {
    List<Entry> entries = new ArrayList<>();
    int at = start;
    for (int i = 0; i < count; i++) {
      require(zip.getInt(at) == CENTRAL && zip.getShort(at + 34) == 0);
      entries.add(new Entry(at, zip.getInt(at + 42)));
      at += CENTRAL_HEAD + length(at + 28) + length(at + 30) + length(at + 32);
    }
    require(at == end);
    entries.sort(Comparator.comparingInt(Entry::local));
    return entries;
  }

  /** The place behind an entry that is as the directory says. */
  private int behind(Entry entry) {
    int local = entry.local();
    int head = entry.head();
    int name = length(local + 26);
    int way = zip.getShort(local + 8);
    require(zip.getInt(local) == LOCAL);
    require(way == zip.getShort(head + 10) && (way == 0 || way == DEFLATED));
    require(zip.getShort(local + 6) == zip.getShort(head + 8));
    require(name == length(head + 28));
    require(zip.slice(local + LOCAL_HEAD, name).equals(zip.slice(head + CENTRAL_HEAD, name)));
    int packed = zip.getInt(head + 20);
    require(packed >= 0 && zip.getInt(head + 24) >= 0);
    long data = (long) local + LOCAL_HEAD + name + length(local + 28) + packed;
    require(data <= zip.capacity());
    boolean later = (zip.getShort(local + 6) & MEASURED_BEHIND) != 0;
    if (!later) {
      requireMeasures(local + 14, head);
    }
    return later ? behindMeasures((int) data, head) : (int) data;
  }

  /** Checksum and sizes may stand behind the data, with a mark before them or without. */
  private int behindMeasures(int data, int head) {
    int at = zip.getInt(data) == MEASURED ? data + 4 : data;
    requireMeasures(at, head);
    return at + 12;
  }

  private void requireMeasures(int at, int head) {
    require(zip.slice(at, 12).equals(zip.slice(head + 16, 12)));
  }

  private int length(int at) {
    return zip.getShort(at) & 0xFFFF;
  }
}
