using System.Globalization;
using System.Text.RegularExpressions;

namespace Infra.Plans;

/// <summary>Reads what <see cref="PlanText"/> wrote and nothing else.</summary>
internal sealed partial class PlanTextReader(string source)
{
    private readonly List<Block> _blocks = [];

    // The blocks around the current line, outermost first.
    private readonly Stack<Block> _open = [];

    public Plan Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (FirstLine().Match(lines[0]) is not { Success: true } first)
        {
            throw new PlanFormatException(
                $"{source} is not the text of a plan: its first line must be like 'plan of STACK of PROJECT, format {PlanText.Format}: 3 resources in 1 component'");
        }

        RequireWhole(first, lines);
        for (var number = 2; number <= lines.Length; number++)
        {
            if (lines[number - 1] is { Length: > 0 } line && line != PlanText.End)
            {
                Read(TextLine.Of(number, line), line);
            }
        }

        var (stack, project) = (TextWord.Read(first.Groups["stack"].Value), TextWord.Read(first.Groups["project"].Value));
        PlannedResource[] resources = [.. _blocks.Where(block => block.Type != PlanText.StackType).Select(block => Resource(block, $"urn:pulumi:{stack}::{project}::"))];
        Verify(resources, first.Groups["counts"].Value);
        return new Plan
        {
            Project = project,
            Stack = stack,
            Resources = [.. resources.OrderBy(resource => resource.Urn, StringComparer.Ordinal)],
            Outputs = _blocks.Find(block => block.Type == PlanText.StackType) is { } outputs ? Values(outputs) : PlainValue.Map([]),
        };
    }

    private void RequireWhole(Match first, string[] lines)
    {
        // The first format did not say so of itself, and had no last line to tell where it ends.
        var format = first.Groups["format"] is { Success: true, Value: var written } ? written : "1";
        if (format != PlanText.Format.ToString(CultureInfo.InvariantCulture) && format != "1")
        {
            throw new PlanFormatException($"{source} is the text of a plan of format {format}, but this program reads format {PlanText.Format}; write it anew with 'approve'");
        }

        if (format != "1" && !lines.Contains(PlanText.End, StringComparer.Ordinal))
        {
            throw new PlanFormatException($"{source} is cut off: it has no last line '{PlanText.End}'; take it from version control, or write it anew with 'approve'");
        }
    }

    private void Read(TextLine line, string whole)
    {
        if (line.Text.Contains("  ", StringComparison.Ordinal) && HeaderLine().Match(whole) is { Success: true } header)
        {
            while (_open.TryPeek(out var last) && last.Header.Indent >= line.Indent)
            {
                _open.Pop();
            }

            var block = new Block(
                line,
                TextWord.Read(header.Groups["name"].Value),
                header.Groups["type"].Value,
                header.Groups["options"].Value,
                _open.TryPeek(out var parent) ? parent : null,
                []);
            _blocks.Add(block);
            _open.Push(block);
        }
        else if (!_open.TryPeek(out var block) || line.Indent < block.Header.Indent + 4)
        {
            throw new PlanFormatException(
                $"{source}: line {line.Number} is neither a resource ('NAME  TYPE') nor an input of one ('    key: value')");
        }
        else
        {
            block.Lines.Add(line);
        }
    }

    private PlannedResource Resource(Block block, string home)
    {
        var inputs = Values(block);
        var resource = new PlannedResource
        {
            Urn = $"{home}{block.Types}::{block.Name}",
            Type = block.Type,
            Name = block.Name,
            Parent = block.Parent is { } parent ? $"{home}{parent.Types}::{parent.Name}" : null,
            Inputs = inputs,
            SecretInputs = [.. inputs.Where(input => PlainValue.HoldsSecret(input.Value)).Select(input => input.Key)],
        };
        try
        {
            return block.Options.Length == 0 ? resource : PlanTextOptions.Read(resource, block.Options);
        }
        catch (FormatException exception)
        {
            throw new PlanFormatException($"{source}: line {block.Header.Number}: {exception.Message}", exception);
        }
    }

    private IReadOnlyDictionary<string, object?> Values(Block block) => new PlainTextReader(block.Lines, source).Read(block.Header.Indent + 4);

    private void Verify(PlannedResource[] resources, string counts)
    {
        if (_blocks.CountBy(block => (block.Name, block.Type)).FirstOrDefault(count => count.Value > 1) is { Value: > 1, Key: var (name, type) })
        {
            throw new PlanFormatException($"{source}: '{TextWord.Write(name)}  {type}' is there twice");
        }

        var components = resources.Count(resource => resource.IsComponent);
        if (counts != PlanText.Counts(resources.Length - components, components))
        {
            throw new PlanFormatException(
                $"{source} is cut off or was edited: its first line counts {counts}, but it has {PlanText.Counts(resources.Length - components, components)}");
        }
    }

    [GeneratedRegex(
        """^plan of (?<stack>"([^"\\]|\\.)+"|\S+) of (?<project>"([^"\\]|\\.)+"|\S+?)(, format (?<format>\d+))?: (?<counts>\d+ resources? in \d+ components?)$""",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex FirstLine();

    // Two blanks never follow the first word of an input line: a value that begins with one is quoted.
    [GeneratedRegex(
        """^ *(?<name>"([^"\\]|\\.)*"|[\p{L}\p{N}_][^\s"]*)  (?<type>[^\s:]+:[^\s:]+:[^\s:]+)(  \((?<options>.+)\))?$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeaderLine();

    /// <summary>A resource as its lines have it; the stack itself for its outputs.</summary>
    private sealed record Block(TextLine Header, string Name, string Type, string Options, Block? Parent, List<TextLine> Lines)
    {
        /// <summary>The types of all parents and its own, as in a URN.</summary>
        public string Types { get; } = Parent is null ? Type : $"{Parent.Types}${Type}";
    }
}
