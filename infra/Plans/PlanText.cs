using System.Text;

namespace Infra.Plans;

/// <summary>
/// A plan as text to be read in review and kept under version control: a tree of components with their resources,
/// each with its options and inputs. JSON inside inputs is written out, so that one changed statement is one changed line.
/// </summary>
public static class PlanText
{
    /// <summary>Raised whenever a reader of the old format would misunderstand the new one.</summary>
    internal const int Format = 2;

    /// <summary>What the text of every plan begins with.</summary>
    private const string Start = "plan of ";

    internal const string StackType = "pulumi:pulumi:Stack";

    /// <summary>The last line: without it a text that was cut off would read as a plan with less in it.</summary>
    internal const string End = "end of the plan";

    private static readonly byte[] StartBytes = Encoding.UTF8.GetBytes(Start);

    /// <summary>Whether a text in UTF-8 means to be one, whole or not.</summary>
    public static bool IsStartOf(ReadOnlySpan<byte> text) => text.StartsWith(StartBytes);

    /// <summary>The text; what looks like a secret but is not marked as one is not in it, for it is shown to everybody and kept for ever.</summary>
    public static string Write(Plan plan) => WriteShown(plan.WithoutPlainSecrets());

    private static string WriteShown(Plan plan)
    {
        var components = plan.Resources.Count(resource => resource.IsComponent);
        var lines = new List<string>
        {
            $"{Start}{TextWord.Write(plan.Stack)} of {TextWord.Write(plan.Project)}, format {Format}: {Counts(plan.Resources.Count - components, components)}",
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

        lines.Add("");
        lines.Add(End);
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

    /// <summary>Reads a plan back: the ids of the cloud are not in its text, everything else is.</summary>
    /// <param name="text">What <see cref="Write"/> gave; line ends of Windows are fine.</param>
    /// <param name="source">Where the text is from, for messages: a path.</param>
    /// <exception cref="PlanFormatException">The text is no plan, of another format, is cut off, or has been edited into something else.</exception>
    public static Plan Read(string text, string source = "the approved plan") => new PlanTextReader(source).Read(text);

    internal static string Counts(int resources, int components) =>
        $"{resources} resource{(resources == 1 ? "" : "s")} in {components} component{(components == 1 ? "" : "s")}";

    private static string Header(PlannedResource resource)
    {
        var header = $"{TextWord.Write(resource.Name)}  {resource.Type}";
        return PlanTextOptions.Write(resource) is { Length: > 0 } options ? $"{header}  ({options})" : header;
    }
}
