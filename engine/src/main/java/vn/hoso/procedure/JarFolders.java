package vn.hoso.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The folders {@code procedures/<slug>/} on the class path. */
@Component
class JarFolders {

  private static final String ROOT = "/procedures/";

  private final ResourcePatternResolver resources;

  JarFolders(ResourcePatternResolver resources) {
    this.resources = resources;
  }

  List<ProcedureFolder> all() {
    return Stream.of(find("classpath*:procedures/*/" + ProcedureFolder.DESCRIPTION))
        .map(JarFolders::pathInside)
        .map(path -> path.substring(0, path.indexOf('/')))
        .sorted()
        .map(this::folder)
        .toList();
  }

  private ProcedureFolder folder(String slug) {
    Map<String, byte[]> files = new HashMap<>();
    for (Resource resource : find("classpath*:procedures/" + slug + "/**/*.*")) {
      String path = pathInside(resource).substring(slug.length() + 1);
      if (files.put(path, content(resource)) != null) {
        throw new FolderRefused(slug + "/" + path + " lies on the class path twice");
      }
    }
    return new ProcedureFolder(slug, files);
  }

  private Resource[] find(String pattern) {
    try {
      return resources.getResources(pattern);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String pathInside(Resource resource) {
    try {
      String url = resource.getURL().getPath();
      return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] content(Resource resource) {
    try {
      return resource.getContentAsByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
