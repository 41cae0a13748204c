using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Infra.Plans.Foreign;

/// <summary>Reads a plan out of a file of this program or of Pulumi. What the file is, its content says: names of files mean nothing.</summary>
public static class PlanFileReader
{
    private const string Kinds =
        "a plan of this program (preview STACK --format json), of 'pulumi preview --json --show-sames' or of 'pulumi stack export'";

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its content, in UTF-8.</param>
    /// <param name="source">Its name, for messages.</param>
    /// <exception cref="PlanFormatException">It is no plan, or one that cannot be judged; the message says where and what to do.</exception>
    public static PlanFile Read(ReadOnlyMemory<byte> text, string source)
    {
        try
        {
            return ReadSound(text, source);
        }
        catch (InvalidOperationException exception)
        {
            throw new PlanFormatException($"{source} has a text that is none: half of a character, an escape like \\ud800 alone; write it anew", exception);
        }
    }

    private static PlanFile ReadSound(ReadOnlyMemory<byte> text, string source)
    {
        if (IsBlank(text.Span))
        {
            throw new PlanFormatException($"{source} is empty; write it anew");
        }

        if (PlanText.IsStartOf(text.Span))
        {
            throw new PlanFormatException($"{source} is the text of an approved plan, which has not the ids that policies ask for; it is for --against, and what is judged must be {Kinds}");
        }

        var outline = OutlineOf(text.Span, source);
        if (outline.HasMore)
        {
            throw new PlanFormatException(
                $"{source} holds several JSON values; write one alone, without PULUMI_ENABLE_STREAMING_JSON_PREVIEW and without what other commands print");
        }

        return !outline.IsObject ? throw NoPlan(source)
            : outline.Has("format") ? OwnPlanFile.Read(text, source, outline)
            : outline.Has("changeSummary") || outline.Has("steps") ? PreviewFile.Read(PulumiJson.Read<PulumiPreview>(text.Span, source), source, outline)
            : outline.Has("deployment") ? StateFile.Read(PulumiJson.Read<PulumiExport>(text.Span, source), source, outline)
            : outline.Has("checkpoint") ? StateFile.Read(PulumiJson.Read<PulumiCheckpointFile>(text.Span, source), source, outline)
            : outline.Has("manifest") ? StateFile.Read(PulumiJson.Read<PulumiDeployment>(text.Span, source), source, outline)
            : throw NoPlan(source);
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        while (Rune.DecodeFromUtf8(text, out var letter, out var length) is OperationStatus.Done && Rune.IsWhiteSpace(letter))
        {
            text = text[length..];
        }

        return text.IsEmpty;
    }

    private static JsonOutline OutlineOf(ReadOnlySpan<byte> text, string source)
    {
        try
        {
            return JsonOutline.Of(text);
        }
        catch (JsonException exception)
        {
            throw new PlanFormatException($"{source} is not JSON{PulumiJson.PlaceOf(exception)}: it is malformed or cut off; write it anew", exception);
        }
    }

    private static PlanFormatException NoPlan(string source) => new($"{source} is JSON but no plan; it must be {Kinds}");
}
