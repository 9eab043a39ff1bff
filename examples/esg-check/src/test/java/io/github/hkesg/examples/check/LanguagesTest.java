package io.github.hkesg.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hkesg.model.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese documents are Chinese throughout, in one kind of characters; whatever the report itself says stays as it is. */
class LanguagesTest {
    /** Common characters whose two forms are each used in one script only: Traditional, then Simplified. */
    private static final String PAIRS =
            "報报匯汇條条項项總总數数說说無无實实際际環环測测圍围層层級级員员標标導导達达處处應应對对產产業业務务廢废氣气質质電电類类區区體体驗验單单價价營营運运續续維维護护傷伤時时間间長长風风險险監监變变減减費费"
                    + "門门開开關关閉闭見见觀观視视覺觉學学習习訓训練练執执職职權权責责證证書书財财經经濟济結结構构組组織织統统計计劃划進进過过還还選选擇择連连適适邊边個个們们備备傳传優优會会東东車车買买賣卖貪贪貢贡獻献團团"
                    + "國国圖图場场塊块壞坏聲声雜杂雙双發发點点為为熱热燈灯獎奖獨独現现畫画當当療疗盡尽盤盘確确積积穩稳競竞簡简約约純纯細细終终給给絕绝綜综綠绿緊紧線线編编聯联聽听舊旧節节葉叶藥药號号補补裝装規规親亲訂订討讨"
                    + "記记許许設设評评詞词試试話话該该詳详認认語语誤误課课調调談谈請请論论諸诸謀谋識识譯译讀读讓让豐丰貨货購购貿贸資资賓宾賠赔贊赞輕轻較较載载輔辅輪轮輸输轉转辦办農农郵邮鄰邻釋释針针錄录錢钱錯错鏈链鑒鉴閱阅"
                    + "陰阴陽阳階阶隊队隨随雖虽難难響响頁页順顺須须預预領领頭头題题額额顧顾顯显飛飞館馆齊齐齡龄僱雇檔档爾尔與与據据並并於于眾众歷历滿满將将從从後后劑剂動动勞劳";

    private static final List<String> FORMATS = List.of("text", "json", "markdown", "html");

    private static final Pattern LATIN_RUN =
            Pattern.compile("(?<!\\S)[A-Za-z][a-z']*[,.;:]?(?: +[A-Za-z][a-z']*[,.;:]?){2,}(?!\\S)");

    private static String characters(int form) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < PAIRS.length(); i += 2) {
            characters.append(PAIRS.charAt(i + form));
        }
        return characters.toString();
    }

    static List<Arguments> documents() {
        List<Arguments> documents = new ArrayList<>();
        for (String edition : List.of("hkex:esg-code:2025", "hkex:esg-guide:2020")) {
            for (String format : FORMATS) {
                documents.add(Arguments.of(edition, format));
            }
        }
        return documents;
    }

    /** The document of the real report, in which each Chinese text has been replaced by a Greek letter and a number. */
    private static String document(Path directory, Language language, String edition, String format)
            throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        String report = Pattern.compile("[\\p{IsHan}、。《》，；：（）「」]+")
                .matcher(Files.readString(Reports.QINIU))
                .replaceAll(text -> names.computeIfAbsent(text.group(), key -> "λ" + names.size()));
        Path file = Files.writeString(directory.resolve("report.json"), report);
        return CommandRun.of(file, "--lang", language.tag(), "--edition", edition, "--format", format)
                .out();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void simplified_documents_have_no_traditional_character(String edition, String format, @TempDir Path directory)
            throws IOException {
        assertThat(document(directory, Language.ZH_HANS, edition, format).split(""))
                .doesNotContain(characters(0).split(""));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void traditional_documents_have_no_simplified_character(String edition, String format, @TempDir Path directory)
            throws IOException {
        assertThat(document(directory, Language.ZH_HANT, edition, format).split(""))
                .doesNotContain(characters(1).split(""));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void chinese_documents_have_no_english_sentence(String edition, String format, @TempDir Path directory)
            throws IOException {
        assertThat(latinRuns(document(directory, Language.ZH_HANT, edition, format)))
                .isEmpty();
        assertThat(latinRuns(document(directory, Language.ZH_HANS, edition, format)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "html"})
    void english_documents_would_be_noticed(String format, @TempDir Path directory) throws IOException {
        String english = document(directory, Language.EN, "hkex:esg-code:2025", format);

        assertThat(String.join("\n", latinRuns(english))).contains("and legal compliance on employment");
        assertThat(english.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                .isEmpty();
    }

    private static List<String> latinRuns(String document) {
        String text = document.replaceAll("(?s)<style>.*?</style>", "\n")
                .replaceAll("<[^>]*>", "\n")
                .replaceAll("[\\p{IsHan}、。《》，；：（）「」“”\"|]", "\n");
        return LATIN_RUN.matcher(text).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void labels_have_the_same_keys_and_holes_in_every_language(Language language) {
        assertThat(holes(language)).isEqualTo(holes(Language.EN));
    }

    private static Map<String, List<String>> holes(Language language) {
        Map<String, List<String>> holes = new TreeMap<>();
        Labels.all(language)
                .forEach((key, text) -> holes.put(
                        key,
                        Pattern.compile("\\{[^}]*}")
                                .matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()));
        return holes;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_label_is_empty_or_has_an_unclosed_hole(Language language) {
        assertThat(Labels.all(language).values()).allSatisfy(text -> assertThat(text.replaceAll("\\{[a-z]+}", ""))
                .isNotBlank()
                .doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_names_its_language(Language language) {
        assertThat(CommandRun.of(Reports.QINIU, "--lang", language.tag(), "--format", "html")
                        .out()
                        .lines()
                        .limit(2))
                .containsExactly("<!DOCTYPE html>", "<html lang=\"" + language.tag() + "\">");
    }
}
