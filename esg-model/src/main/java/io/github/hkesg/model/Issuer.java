package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hkesg.model.code.IssuerClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The listed company that reports.
 *
 * <p>For example, Qiniu Limited, 七牛智能科技有限公司, stock code 2567, Main Board, not a LargeCap issuer.
 *
 * @param name its name in English
 * @param localName its name in Chinese; null if it has none
 * @param stockCode its stock code, one to five digits; null if not given
 * @param board the board on which it is listed
 * @param largeCap whether it is a constituent of the Hang Seng Composite LargeCap Index, as the issuer determines it; null
 *     means it does not say, which counts as no
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Issuer(
        @NotBlank String name,
        @Nullable String localName,
        @Nullable @Pattern(regexp = "\\d{1,5}") String stockCode,
        ListingBoard board,
        @Nullable Boolean largeCap) {
    /**
     * Checks that name and board are there.
     *
     * @throws NullPointerException naming the missing component
     */
    public Issuer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(board, "board");
    }

    /**
     * The class on which the obligations of Part D depend.
     *
     * @return GEM for every GEM issuer; on the Main Board LargeCap or not
     */
    public IssuerClass issuerClass() {
        if (board == ListingBoard.GEM) {
            return IssuerClass.GEM;
        }
        return Boolean.TRUE.equals(largeCap) ? IssuerClass.LARGE_CAP : IssuerClass.MAIN_BOARD;
    }
}
