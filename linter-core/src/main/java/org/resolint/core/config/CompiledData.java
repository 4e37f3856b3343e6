package org.resolint.core.config;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form in which data files ship: a {@link DataNode} tree in bytes, with the places in the YAML
 * file it came from.
 *
 * <p>A cold virtual machine reads it in a few milliseconds, where starting a JSON parser takes it
 * some seventy and a YAML parser far more. The form has no version: the build that writes it is the
 * one that reads it.
 */
public final class CompiledData {
  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private CompiledData() {}

  /** Writes a tree. The stream is flushed and stays open. */
  public static void write(DataNode node, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
    data.writeUTF(node.at().file());
    write(node, data);
    data.flush();
  }

  private static void write(DataNode node, DataOutputStream out) throws IOException {
    out.writeInt(node.at().line());
    out.writeInt(node.at().column());
    if (node instanceof DataNode.Mapping mapping) {
      out.writeByte(MAPPING);
      out.writeInt(mapping.entries().size());
      for (Map.Entry<String, DataNode> entry : mapping.entries().entrySet()) {
        out.writeUTF(entry.getKey());
        write(entry.getValue(), out);
      }
    } else if (node instanceof DataNode.Sequence sequence) {
      out.writeByte(SEQUENCE);
      out.writeInt(sequence.items().size());
      for (DataNode item : sequence.items()) {
        write(item, out);
      }
    } else {
      out.writeByte(SCALAR);
      out.writeUTF(node.text());
    }
  }

  /** Reads a tree that {@link #write(DataNode, OutputStream)} wrote. */
  public static DataNode read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in));
    return read(data.readUTF(), data);
  }

  private static DataNode read(String file, DataInputStream in) throws IOException {
    DataNode.Location at = new DataNode.Location(file, in.readInt(), in.readInt());
    int kind = in.readByte();
    if (kind == SCALAR) {
      return new DataNode.Scalar(at, in.readUTF());
    }
    int size = in.readInt();
    if (kind == SEQUENCE) {
      List<DataNode> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(read(file, in));
      }
      return new DataNode.Sequence(at, items);
    }
    Map<String, DataNode> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      entries.put(in.readUTF(), read(file, in));
    }
    return new DataNode.Mapping(at, entries);
  }
}
