package org.reversementoring.core.exchange.fhir;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The check that a page runs nothing, loads nothing and sends nothing, so that it looks the same in ten years and tells nobody that it was opened.
 * What is allowed is listed, because a list of what is forbidden forgets something: the elements that the library's pages and plain pages of a
 * host have, with attributes in double quotes.
 */
final class SelfContainedPage {

    private static final int MAX_CHARACTERS = 10_000_000;

    private static final Set<String> ELEMENTS = words(
            "html,head,meta,title,style,body,main,header,footer,section,article,aside,nav,div,span,p,br,hr,wbr,h1,h2,h3,h4,h5,h6"
                    + ",ul,ol,li,dl,dt,dd,table,caption,colgroup,col,thead,tbody,tfoot,tr,th,td,figure,figcaption,img,details,summary"
                    + ",a,abbr,b,blockquote,cite,code,em,i,pre,q,s,small,strong,sub,sup,time,u"
                    + ",svg,g,desc,text,tspan,line,rect,circle,ellipse,path,polyline,polygon");

    private static final Set<String> PLAIN = words(
            "alt,charset,class,colspan,content,cx,cy,d,datetime,dir,direction,dominant-baseline,dx,dy,focusable,headers,height,hidden,id"
                    + ",lang,name,open,points,preserveAspectRatio,r,role,rowspan,rx,ry,scope,span,start,tabindex,text-anchor,title,transform"
                    + ",value,viewBox,width,x,x1,x2,xml:lang,y,y1,y2");

    /** A browser reads their values as CSS. */
    private static final Set<String> STYLES = words(
            "style,fill,fill-opacity,font-family,font-size,font-style,font-weight,opacity,stroke,stroke-dasharray,stroke-linecap"
                    + ",stroke-linejoin,stroke-opacity,stroke-width");

    private static final Pattern TAG = Pattern.compile(
            "<(?:/[a-z][a-z0-9]*+|(?<name>[a-z][a-z0-9]*+)(?<attributes>(?:\\s++[a-zA-Z][a-zA-Z0-9:-]*+(?:=\"[^\"<>]*+\")?+)*+)\\s*+/?)>");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z][a-zA-Z0-9:-]*+)(?:=\"([^\"]*+)\")?+");
    private static final Pattern BEGINNING =
            Pattern.compile("<!doctype html>\\s*+<html lang=\"(?<lang>[A-Za-z0-9-]++)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN_OR_DATA = Pattern.compile("(?:aria|data)-[a-z-]++");
    private static final Pattern LINK = Pattern.compile("(?:#|https://|mailto:)[^\\s&\\\\]*+");
    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]*+");

    /** A picture or font that is itself in the style sheet. */
    private static final Pattern WITHIN = Pattern.compile("url\\(\\s*+[\"']?data:(?:image|font)/");

    /** Whatever takes an address in CSS of any age. */
    private static final Pattern LOADS = Pattern.compile(
            "(?:url|src|image|image-set|cross-fade|element|paint|expression|url-prefix"
                    + "|domain|domains|regexp)\\s*\\(|@import|@namespace|@document|behavior\\s*:|-moz-binding|progid|//|<|&");

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0-9a-f]{1,6})(?:\\r\\n|[ \\t\\r\\n\\f])?|(.))", Pattern.DOTALL);

    private final String html;

    private SelfContainedPage(String html) {
        this.html = html;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(",", -1));
    }

    /**
     * The language of a page that holds all it needs.
     *
     * @throws IllegalArgumentException with line and rule, and no content, if it is none
     */
    static String language(String html) {
        Matcher beginning = BEGINNING.matcher(html);
        if (html.length() > MAX_CHARACTERS || !beginning.lookingAt()) {
            throw new IllegalArgumentException("page: must be a whole page of HTML of at most " + MAX_CHARACTERS
                    + " characters, which begins with <!DOCTYPE html> and <html lang=\"…\">");
        }
        new SelfContainedPage(html).check(html.indexOf('>') + 1);
        return beginning.group("lang");
    }

    private void check(int from) {
        Matcher tag = TAG.matcher(html);
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at)) {
            require(
                    tag.region(at, html.length()).lookingAt(),
                    at,
                    "must have plain tags only, with values in double quotes, and no comment");
            String name = tag.group("name");
            at = tag.end();
            if (name != null) {
                require(
                        ELEMENTS.contains(name),
                        tag.start(),
                        "must have no script, form, frame or object, and nothing that loads");
                attributes(name, tag.group("attributes"), tag.start());
                if (name.equals("style")) {
                    int end = html.indexOf('<', at);
                    require(
                            end >= 0 && loadsNothing(html.substring(at, end)),
                            at,
                            "must have a style that loads nothing");
                }
            }
        }
    }

    private void attributes(String element, String attributes, int at) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String name = attribute.group(1);
            String value = attribute.group(2) == null ? "" : attribute.group(2);
            require(isFine(element, name, value), at, "must have no attribute that runs or loads something");
        }
    }

    private static boolean isFine(String element, String name, String value) {
        return switch (name) {
            case "href" -> element.equals("a") && LINK.matcher(value).matches();
            case "src" -> element.equals("img") && PICTURE.matcher(value).matches();
            case "xmlns" -> value.equals("http://www.w3.org/2000/svg");
            case "charset" -> value.equalsIgnoreCase("utf-8");
            default ->
                STYLES.contains(name)
                        ? loadsNothing(value)
                        : PLAIN.contains(name) || SPOKEN_OR_DATA.matcher(name).matches();
        };
    }

    private static boolean loadsNothing(String css) {
        String small = css.toLowerCase(Locale.ROOT);
        // An address may be written with escapes.
        String unescaped = ESCAPE.matcher(small)
                .replaceAll(escape -> Matcher.quoteReplacement(sign(escape.group(1), escape.group(2))));
        return !LOADS.matcher(WITHIN.matcher(small).replaceAll("within(")).find()
                && !LOADS.matcher(WITHIN.matcher(unescaped).replaceAll("within("))
                        .find();
    }

    private static String sign(String code, String sign) {
        int point = code == null ? 0 : Integer.parseInt(code, 16);
        return code == null ? sign : Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD";
    }

    private void require(boolean holds, int at, String rule) {
        if (!holds) {
            long line = 1 + html.substring(0, at).chars().filter(c -> c == '\n').count();
            throw new IllegalArgumentException("page, line " + line + ": " + rule);
        }
    }
}
