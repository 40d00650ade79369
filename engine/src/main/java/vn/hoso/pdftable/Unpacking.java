package vn.hoso.pdftable;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;

/** How what is packed is opened without being flooded. */
@FunctionalInterface
public interface Unpacking {

  byte[] opened(InputStream raw, COSDictionary told) throws IOException;
}
