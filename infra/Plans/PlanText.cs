using System.Text.RegularExpressions;

namespace Infra.Plans;

/// <summary>
/// A plan as text to be read in review and kept under version control: a tree of components with their resources,
/// each with its options and inputs. JSON inside inputs is written out, so that one changed statement is one changed line.
/// </summary>
public static partial class PlanText
{
    private const string StackType = "pulumi:pulumi:Stack";

    /// <summary>The text; what looks like a secret but is not marked as one is not in it, for it is shown to everybody and kept for ever.</summary>
    public static string Write(Plan plan) => WriteShown(plan.WithoutPlainSecrets());

    private static string WriteShown(Plan plan)
    {
        var components = plan.Resources.Count(resource => resource.IsComponent);
        var lines = new List<string>
        {
            $"plan of {PlainText.Word(plan.Stack)} of {PlainText.Word(plan.Project)}: {Counts(plan.Resources.Count - components, components)}",
        };
        var known = plan.Resources.Select(resource => resource.Urn).ToHashSet(StringComparer.Ordinal);
        var children = plan.Resources.ToLookup(
            resource => resource.Parent is { } parent && known.Contains(parent) ? parent : "", StringComparer.Ordinal);
        WriteChildren("", 0);
        if (plan.Outputs.Count > 0)
        {
            lines.Add("");
            lines.Add($"outputs  {StackType}");
            PlainText.WriteEntries(lines, plan.Outputs, 4);
        }

        return string.Join('\n', lines) + "\n";

        void WriteChildren(string parent, int indent)
        {
            // What a component is made of comes before the components inside it.
            foreach (var resource in children[parent].OrderBy(child => child.IsComponent)
                .ThenBy(child => child.Name, StringComparer.Ordinal).ThenBy(child => child.Type, StringComparer.Ordinal))
            {
                if (indent == 0 || resource.IsComponent)
                {
                    lines.Add("");
                }

                lines.Add(new string(' ', indent) + Header(resource));
                PlainText.WriteEntries(lines, resource.Inputs, indent + 4);
                WriteChildren(resource.Urn, indent + 2);
            }
        }
    }

    /// <summary>The resources of an approved text.</summary>
    /// <param name="text">What <see cref="Write"/> gave; line ends of Windows are fine.</param>
    /// <param name="source">Where the text is from, for messages: a path.</param>
    /// <exception cref="PlanFormatException">The text is no plan, is cut off, or has been edited into something else.</exception>
    public static IReadOnlyList<PlanBlock> ReadBlocks(string text, string source = "the approved plan")
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (FirstLine().Match(lines[0]) is not { Success: true } first)
        {
            throw new PlanFormatException(
                $"{source} is not the text of a plan: its first line must be like 'plan of STACK of PROJECT: 3 resources in 1 component'");
        }

        var blocks = new List<PlanBlock>();
        // The blocks around the current line, outermost first.
        var open = new Stack<(PlanBlock Block, int Indent, List<string> Lines)>();
        for (var number = 2; number <= lines.Length; number++)
        {
            var line = lines[number - 1];
            var indent = line.Length - line.AsSpan().TrimStart(' ').Length;
            if (line.AsSpan(indent).Contains("  ", StringComparison.Ordinal) && HeaderLine().Match(line) is { Success: true } header)
            {
                while (open.TryPeek(out var last) && last.Indent >= indent)
                {
                    open.Pop();
                }

                var inputs = new List<string>();
                var block = new PlanBlock
                {
                    Name = PlainText.ReadWord(header.Groups["name"].Value),
                    Type = header.Groups["type"].Value,
                    Parent = open.TryPeek(out var parent) ? parent.Block.Key : null,
                    Header = line[indent..],
                    Lines = inputs,
                };
                blocks.Add(block);
                open.Push((block, indent, inputs));
            }
            else if (line.Length > 0)
            {
                if (!open.TryPeek(out var block) || indent < block.Indent + 4)
                {
                    throw new PlanFormatException(
                        $"{source}: line {number} is neither a resource ('NAME  TYPE') nor an input of one ('    key: value')");
                }

                block.Lines.Add(line[(block.Indent + 4)..]);
            }
        }

        Verify(blocks, first, source);
        return blocks;
    }

    /// <summary>A name as the text has it: quoted only if it could be mistaken.</summary>
    internal static string Word(string name) => PlainText.Word(name);

    private static void Verify(List<PlanBlock> blocks, Match first, string source)
    {
        if (blocks.CountBy(block => block.Key).FirstOrDefault(count => count.Value > 1) is { Key: { } twice })
        {
            throw new PlanFormatException($"{source}: '{twice}' is there twice");
        }

        var components = blocks.Count(block => block.Type.StartsWith("infra:", StringComparison.Ordinal));
        var resources = blocks.Count(block => block.Type != StackType) - components;
        if (first.Groups["counts"].Value != Counts(resources, components))
        {
            throw new PlanFormatException(
                $"{source} is cut off or was edited: its first line counts {first.Groups["counts"]}, "
                + $"but it has {Counts(resources, components)}");
        }
    }

    private static string Counts(int resources, int components) =>
        $"{resources} resource{(resources == 1 ? "" : "s")} in {components} component{(components == 1 ? "" : "s")}";

    private static string Header(PlannedResource resource)
    {
        var options = new List<string>();
        Add(resource.Protect, "protect");
        Add(resource.RetainOnDelete, "retain on delete");
        Add(resource.DeleteBeforeReplace, "delete before replace");
        Add(resource.DependsOn.Count > 0, $"depends on {string.Join(", ", resource.DependsOn.Select(PlainText.Word))}");
        Add(resource.IgnoreChanges.Count > 0, $"ignore changes of {string.Join(", ", resource.IgnoreChanges)}");
        Add(resource.Timeouts.Count > 0, $"may take: {string.Join(", ", resource.Timeouts)}");
        var header = $"{PlainText.Word(resource.Name)}  {resource.Type}";
        return options.Count == 0 ? header : $"{header}  ({string.Join("; ", options)})";

        void Add(bool applies, string option)
        {
            if (applies)
            {
                options.Add(option);
            }
        }
    }

    /// <summary>A text that was approved for one stack says nothing about another.</summary>
    /// <exception cref="PlanFormatException">The text is the plan of another stack or project.</exception>
    internal static void RequireSameStack(string? text, Plan plan, string source)
    {
        var title = $"plan of {PlainText.Word(plan.Stack)} of {PlainText.Word(plan.Project)}";
        if (text is not null && !text.StartsWith($"{title}:", StringComparison.Ordinal))
        {
            throw new PlanFormatException($"{source} is the {text.Split(':')[0]}, not the {title}; put the right file back");
        }
    }

    [GeneratedRegex("""^plan of ("[^"]+"|\S+) of ("[^"]+"|\S+): (?<counts>\d+ resources? in \d+ components?)$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FirstLine();

    // Two blanks never follow the first word of an input line: a value that begins with one is quoted.
    [GeneratedRegex("""^ *(?<name>"([^"\\]|\\.)*"|[\p{L}\p{N}_][^\s"]*)  (?<type>[^\s:]+:[^\s:]+:[^\s:]+)(  \(.+\))?$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeaderLine();
}
