package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * Reads YAML into a tree of texts with positions. There are no types, tags, anchors or aliases, and
 * depth and number of entries are bounded, so no text can make this build objects or grow.
 */
final class YamlReader {
  /**
   * A value that begins with |2>, which YAML would take for a block of lines. No block can begin
   * so, and physicists' operators do.
   */
  private static final Pattern LEADING_BAR =
      Pattern.compile("\\|(?<=[:\\-,\\[{][ ]{1,40}\\|)(?=\\d{1,3}\\s{0,3}[>\u27e9\u232a\u3009])");

  /** Stands for a leading bar while YAML is read; of the same length, so positions stay. */
  private static final char BAR = '\ue000';

  /**
   * Stands for each half of a character beyond the basic plane while YAML is read: the library
   * counts those once and Java twice, and it stumbles where one meets the end of its buffer.
   */
  private static final char HALF = '\ue001';

  private static final int DEEPEST = 12;
  private static final int MOST_NODES = 20_000;

  private final String text;
  private final String readable;
  private final Iterator<Event> events;
  private final int most;
  private int nodes;

  private YamlReader(String text, int most) {
    this.text = text;
    this.most = most;
    LoadSettings settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    this.readable =
        LEADING_BAR
            .matcher(text)
            .replaceAll(String.valueOf(BAR))
            .replaceAll("[\\ud800-\\udbff][\\udc00-\\udfff]", "" + HALF + HALF);
    this.events = new Parse(settings).parseString(readable).iterator();
  }

  /**
   * The document in a text; empty if it holds only comments.
   *
   * @throws ProblemException if it is not YAML of the plain kind
   */
  static Optional<YamlNode> read(String text) {
    return read(text, MOST_NODES);
  }

  /**
   * The same of a text that may be longer than a model.
   *
   * @param most how many entries it may have
   */
  static Optional<YamlNode> read(String text, int most) {
    try {
      return new YamlReader(text, most).document();
    } catch (MarkedYamlEngineException broken) {
      throw located(broken, text);
    } catch (YamlEngineException broken) {
      throw new ProblemException(
          Problem.YAML_BROKEN, new Span(0, 1), String.valueOf(broken.getMessage()));
    } catch (IndexOutOfBoundsException | IllegalArgumentException stumbled) {
      // The library fails like this on a few texts that no editor writes.
      throw new ProblemException(
          Problem.YAML_BROKEN, new Span(0, 1), "the reader stumbled over its characters");
    }
  }

  private static ProblemException located(MarkedYamlEngineException broken, String text) {
    int at = broken.getProblemMark().or(broken::getContextMark).map(m -> m.getIndex()).orElse(0);
    int start = Math.min(at, Math.max(0, text.length() - 1));
    // At the end of a file there is nothing to point at: point at the last thing written.
    while (start > 0 && at >= text.length() && Character.isWhitespace(text.charAt(start))) {
      start--;
    }
    int lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    String before = text.substring(Math.min(lineStart, start), start);
    Span span = new Span(start, start + 1);
    if (start < text.length() && text.charAt(start) == '\t') {
      return new ProblemException(Problem.YAML_TAB, span);
    }
    Matcher bar = Pattern.compile("(?:[:\\-,\\[{]\\s+)([|>])\\d?\\S*$").matcher(before);
    if (bar.find()) {
      return new ProblemException(
          Problem.YAML_BAR, new Span(start - before.length() + bar.start(1), start + 1));
    }
    return new ProblemException(Problem.YAML_BROKEN, span, broken.getProblem());
  }

  private Optional<YamlNode> document() {
    Optional<YamlNode> root = Optional.empty();
    int documents = 0;
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
        case DocumentStart -> {
          if (++documents > 1) {
            throw new ProblemException(Problem.YAML_DOCUMENTS, span(event));
          }
        }
        default -> root = Optional.of(node(event, 0));
      }
    }
    return root;
  }

  private YamlNode node(Event event, int depth) {
    Span span = span(event);
    if (++nodes > most) {
      throw new ProblemException(Problem.YAML_TOO_MUCH, span, most);
    }
    if (depth > DEEPEST) {
      throw new ProblemException(Problem.YAML_TOO_DEEP, span, DEEPEST);
    }
    if (event instanceof AliasEvent
        || event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
      throw new ProblemException(Problem.YAML_ALIAS, firstWord(span));
    }
    if (event instanceof ScalarEvent scalar) {
      requireNoTag(scalar.getTag(), span);
      return text(scalar, span);
    }
    if (event instanceof SequenceStartEvent list) {
      requireNoTag(list.getTag(), span);
      return items(span, depth);
    }
    requireNoTag(((MappingStartEvent) event).getTag(), span);
    return entries(span, depth);
  }

  private void requireNoTag(Optional<String> tag, Span span) {
    if (tag.isPresent()) {
      throw new ProblemException(Problem.YAML_TAG, firstWord(span));
    }
  }

  private Span firstWord(Span span) {
    int end = span.start();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(span.start(), Math.max(end, span.start() + 1));
  }

  private YamlNode items(Span start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (true) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.SequenceEnd) {
        return new YamlNode.Items(start.to(span(event)), items);
      }
      items.add(node(event, depth + 1));
    }
  }

  private YamlNode entries(Span start, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    while (true) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.MappingEnd) {
        return new YamlNode.Entries(start.to(span(event)), entries);
      }
      YamlNode key = node(event, depth + 1);
      if (!(key instanceof YamlNode.Text word)) {
        throw new ProblemException(Problem.YAML_KEY, firstWord(key.span()));
      }
      if (entries.stream().anyMatch(e -> e.key().value().equals(word.value()))
          && !isLine(word.value())) {
        throw new ProblemException(Problem.DUPLICATE_KEY, word.span(), word.value());
      }
      entries.add(new YamlNode.Entry(word, node(events.next(), depth + 1)));
    }
  }

  private static boolean isLine(String key) {
    return key.startsWith("for ") || key.startsWith("collective ") || key.startsWith("correlated ");
  }

  private Span span(Event event) {
    int start = event.getStartMark().map(m -> Math.min(m.getIndex(), text.length())).orElse(0);
    int end = event.getEndMark().map(m -> Math.min(m.getIndex(), text.length())).orElse(start);
    return new Span(start, Math.max(start, end));
  }

  /**
   * Finds each character of a value in the file: in folded, quoted and continued text they are not
   * one beside the other, but always in the same order.
   */
  private YamlNode.Text text(ScalarEvent scalar, Span span) {
    StringBuilder value = new StringBuilder(scalar.getValue());
    int[] offsets = new int[value.length()];
    int at = span.start();
    if (scalar.isLiteral() || scalar.isFolded()) {
      at = Math.max(at, text.indexOf('\n', at));
    } else if (!scalar.isPlain()) {
      at++;
    }
    boolean escapes = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
    for (int k = 0; k < value.length(); k++) {
      char c = value.charAt(k);
      if (!Character.isWhitespace(c)) {
        while (at < span.end()
            && readable.charAt(at) != c
            && !(escapes && text.charAt(at) == '\\')) {
          at++;
        }
      }
      offsets[k] = Math.min(at, Math.max(span.start(), span.end() - 1));
      if (c == BAR || c == HALF) {
        value.setCharAt(k, text.charAt(offsets[k]));
      }
      at += escapes && at < span.end() && text.charAt(at) == '\\' ? escapeLength(at) : 1;
    }
    return new YamlNode.Text(span, value.toString(), offsets);
  }

  private int escapeLength(int at) {
    char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }
}
