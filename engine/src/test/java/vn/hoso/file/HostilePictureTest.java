package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that carry something else along. */
class HostilePictureTest {

  @TempDir private Path folder;

  @Test
  void a_picture_of_eight_bytes_is_none() throws IOException {
    byte[] head = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    assertThat(refusal("png", head)).isEqualTo("noPicture");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void nothing_but_padding_stands_behind_a_picture(String kind) throws IOException {
    byte[] whole = picture(kind);
    assertThat(refusal(kind, RawDocx.joined(whole, new byte[4096]))).isEqualTo("taken");
    assertThat(refusal(kind, RawDocx.joined(whole, RawPdf.latin("\r\n")))).isEqualTo("taken");
    for (String more :
        new String[] {
          "<script>alert(1)</script>",
          "<html>",
          "%PDF-1.7\n",
          "MZ\0\0PE\0\0",
          "PK\3\4\24\0\0\0",
          "\0\0\0\0x",
          "#!/bin/sh"
        }) {
      assertThat(refusal(kind, RawDocx.joined(whole, RawPdf.latin(more))))
          .as(more)
          .isEqualTo("behindPicture");
    }
    byte[] archive = RawDocx.zip(Map.of("a.exe", "MZ"));
    assertThat(refusal(kind, RawDocx.joined(whole, archive))).isEqualTo("archiveInside");
    assertThat(refusal(kind, RawDocx.joined(whole, new RawPdf().whole())))
        .isEqualTo("behindPicture");
  }

  @Test
  void a_picture_behind_a_png_is_what_was_cut_off_it() throws IOException {
    byte[] png = picture("png");
    assertThat(refusal("png", RawDocx.joined(png, png))).isEqualTo("behindPicture");
    assertThat(refusal("png", RawDocx.joined(png, picture("jpg")))).isEqualTo("behindPicture");
  }

  /** Browsers play what moves; printers and most others show the picture before it. */
  @ParameterizedTest
  @ValueSource(strings = {"acTL", "fcTL", "fdAT"})
  void a_png_that_moves_is_two_pictures(String kind) throws IOException {
    byte[] png = picture("png");
    int behindHead = 8 + 25;
    var chunk = new java.io.ByteArrayOutputStream();
    var crc = new java.util.zip.CRC32();
    crc.update(RawPdf.latin(kind + "\0\0\0\1\0\0\0\0"));
    chunk.write(java.nio.ByteBuffer.allocate(4).putInt(8).array());
    chunk.write(RawPdf.latin(kind + "\0\0\0\1\0\0\0\0"));
    chunk.write(java.nio.ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    assertThat(
            refusal(
                "png",
                RawDocx.joined(
                    java.util.Arrays.copyOf(png, behindHead),
                    chunk.toByteArray(),
                    java.util.Arrays.copyOfRange(png, behindHead, png.length))))
        .isEqualTo("behindPicture");
  }

  @Test
  void a_phone_may_put_further_pictures_and_its_notes_behind_a_jpeg() throws IOException {
    byte[] jpeg = picture("jpg");
    assertThat(refusal("jpg", RawDocx.joined(jpeg, jpeg))).isEqualTo("taken");
    assertThat(refusal("jpg", RawDocx.joined(jpeg, new byte[512], jpeg, new byte[9], jpeg)))
        .isEqualTo("taken");
    byte[] notes = samsung("Image_UTC_Data", RawPdf.latin("1764470000000"));
    assertThat(refusal("jpg", RawDocx.joined(jpeg, notes))).isEqualTo("taken");
    assertThat(refusal("jpg", RawDocx.joined(jpeg, jpeg, notes))).isEqualTo("taken");
    byte[] cut = java.util.Arrays.copyOf(jpeg, jpeg.length - 2);
    assertThat(refusal("jpg", RawDocx.joined(jpeg, cut))).isEqualTo("behindPicture");
    assertThat(refusal("jpg", RawDocx.joined(jpeg, notes, notes))).isEqualTo("behindPicture");
  }

  @Test
  void pieces_that_a_list_names_are_an_oppos_where_every_byte_is_spoken_for() throws IOException {
    byte[] jpeg = picture("jpg");
    assertThat(refusal("jpg", RawDocx.joined(jpeg, oppo("0123456789", 10, 10)))).isEqualTo("taken");
    assertThat(refusal("jpg", RawDocx.joined(jpeg, oppo("\0\0\0\00123", 4, 4)))).isEqualTo("taken");
    assertThat(refusal("jpg", RawDocx.joined(jpeg, jpeg, oppo("0123456789", 10, 10))))
        .isEqualTo("taken");
    for (byte[] lying :
        new byte[][] {
          oppo("0123456789", 9, 9),
          oppo("0123456789", 10, 9),
          oppo("0123456789", 11, 11),
          oppo("0123456789", 10, 11),
          oppo("0123456789", 99999999, 99999999),
          RawPdf.latin("jxrs\1\0\0\0"),
          RawPdf.latin("xjxrs\u00ff\u00ff\u00ff\u00ff")
        }) {
      assertThat(refusal("jpg", RawDocx.joined(jpeg, lying))).isEqualTo("behindPicture");
    }
    assertThat(refusal("jpg", RawDocx.joined(jpeg, oppo("\0\0\0\24ftypmp42", 12, 12))))
        .isEqualTo("motionPhoto");
  }

  @Test
  void a_vivos_text_is_short_and_ends_as_it_does() throws IOException {
    byte[] jpeg = picture("jpg");
    String mark = "\u00ff\u00ff\u00ff\u00ff\u001b*9HWfu\u0084\u0093\u00a2\u00b1";
    byte[] text = RawPdf.latin("vivo{\"cameraTag\":{}}\0\0\1" + mark);
    assertThat(refusal("jpg", RawDocx.joined(jpeg, text))).isEqualTo("taken");
    byte[] other = RawPdf.latin("MZ" + mark);
    assertThat(refusal("jpg", RawDocx.joined(jpeg, other))).isEqualTo("behindPicture");
    byte[] more = RawPdf.latin("vivo{\"a\":1}" + "x".repeat(70_000) + mark);
    assertThat(refusal("jpg", RawDocx.joined(jpeg, more))).isEqualTo("behindPicture");
  }

  @Test
  void a_photo_that_carries_a_film_along_is_refused_with_the_way_to_a_still_one()
      throws IOException {
    byte[] jpeg = picture("jpg");
    byte[] film = RawPdf.latin("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom\0\0\0\10mdat");
    assertThat(refusal("jpg", RawDocx.joined(jpeg, film))).isEqualTo("motionPhoto");
    assertThat(refusal("jpg", RawDocx.joined(jpeg, samsung("MotionPhoto_Data", film))))
        .isEqualTo("motionPhoto");
    assertThat(refusal("jpg", RawDocx.joined(jpeg, jpeg, film))).isEqualTo("motionPhoto");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>", "<ScRiPt src=x>", "<html>", "<?php ", "<svg onload=x", "%PDF-1."})
  void a_picture_whose_notes_are_a_page_or_a_program_is_refused(String said) throws IOException {
    byte[] jpeg = picture("jpg");
    byte[] note = RawPdf.latin("\u00ff\u00fe\0" + (char) (said.length() + 2) + said);
    byte[] noted =
        RawDocx.joined(
            java.util.Arrays.copyOf(jpeg, 2),
            note,
            java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    assertThat(refusal("jpg", noted)).isEqualTo("behindPicture");
    byte[] notes = samsung("Image_UTC_Data", RawPdf.latin(said));
    assertThat(refusal("jpg", RawDocx.joined(jpeg, notes))).isEqualTo("behindPicture");
  }

  @Test
  void an_archive_within_a_picture_is_seen_without_its_end() throws IOException {
    byte[] archive = RawDocx.zip(Map.of("a.exe", "MZ"));
    byte[] local = java.util.Arrays.copyOf(archive, 40);
    byte[] notes = samsung("Image_UTC_Data", local);
    assertThat(refusal("jpg", RawDocx.joined(picture("jpg"), notes))).isEqualTo("archiveInside");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gif", "bmp", "tiff", "wbmp"})
  void other_kinds_of_picture_are_not_taken_under_the_name_of_one_that_is(String kind)
      throws IOException {
    assertThat(refusal("png", picture(kind))).isIn("wrongType", "noPicture");
    assertThat(refusal("jpg", picture(kind))).isIn("wrongType", "noPicture");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "RIFF$\0\0\0WEBPVP8 ",
        "\u00d7\u00cd\u00c6\u009a\0\0",
        "\1\0\0\0l\0\0\0 EMF"
      })
  void drawings_of_other_kinds_are_not_taken(String head) throws IOException {
    assertThat(refusal("png", RawPdf.latin(head + "\0".repeat(200)))).isEqualTo("wrongType");
  }

  /** What phones of one maker write behind the end: blocks, and a directory of them. */
  private static byte[] samsung(String name, byte[] content) {
    int length = 8 + name.length() + content.length;
    ByteBuffer all = ByteBuffer.allocate(length + 24 + 8).order(ByteOrder.LITTLE_ENDIAN);
    all.putShort((short) 0).putShort((short) 0xA01).putInt(name.length());
    all.put(RawPdf.latin(name)).put(content);
    all.put(RawPdf.latin("SEFH")).putInt(107).putInt(1);
    all.putShort((short) 0).putShort((short) 0xA01).putInt(length).putInt(length);
    all.putInt(24).put(RawPdf.latin("SEFT"));
    return all.array();
  }

  /** What phones of another maker write: pieces, a list of them counted back from itself. */
  private static byte[] oppo(String pieces, int offset, int length) {
    String list =
        "[{\"length\":%d,\"name\":\"watermark.device\",\"offset\":%d,\"version\":1}]\0"
            .formatted(length, offset);
    ByteBuffer end = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    end.put(RawPdf.latin("jxrs")).putInt(list.length() + 8);
    return RawDocx.joined(RawPdf.latin(pieces + list), end.array());
  }

  private static byte[] picture(String kind) throws IOException {
    var out = new ByteArrayOutputStream();
    int type = kind.equals("wbmp") ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
    ImageIO.write(new BufferedImage(30, 30, type), kind, out);
    return out.toByteArray();
  }

  private String refusal(String kind, byte[] content) throws IOException {
    return RawDocx.refusal(folder, "a." + kind, content);
  }
}
