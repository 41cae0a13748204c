using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Tests.Sdk;

/// <summary>
/// The types and members of other assemblies that an assembly mentions, read from its metadata: <c>TYPE</c> and <c>TYPE MEMBER</c>,
/// with the names as compiled (<c>get_Arn</c>, <c>.ctor</c>) and types without their type parameters.
/// </summary>
internal static class UsedMembers
{
    public static IReadOnlySet<string> Of(IEnumerable<string> assemblyFiles)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in assemblyFiles)
        {
            using var stream = File.OpenRead(file);
            using var executable = new PEReader(stream);
            var metadata = executable.GetMetadataReader();
            foreach (var handle in metadata.TypeReferences)
            {
                used.Add(FullName(metadata, handle));
            }

            foreach (var handle in metadata.MemberReferences)
            {
                var member = metadata.GetMemberReference(handle);
                if (Owner(metadata, member.Parent) is { } owner)
                {
                    used.Add($"{owner} {metadata.GetString(member.Name)}");
                }
            }
        }

        return used;
    }

    private static string? Owner(MetadataReader metadata, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => FullName(metadata, (TypeReferenceHandle)parent),
        HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)parent).DecodeSignature(new Names(), genericContext: null),
        _ => null,
    };

    private static string FullName(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name).Split('`')[0]}";
    }

    /// <summary>Finds the generic type behind <c>Output&lt;string&gt;</c> and gives every other type no name.</summary>
    private sealed class Names : ISignatureTypeProvider<string?, object?>
    {
        public string? GetGenericInstantiation(string? genericType, ImmutableArray<string?> typeArguments) => genericType;

        public string? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => FullName(reader, handle);

        public string? GetArrayType(string? elementType, ArrayShape shape) => null;

        public string? GetByReferenceType(string? elementType) => null;

        public string? GetFunctionPointerType(MethodSignature<string?> signature) => null;

        public string? GetGenericMethodParameter(object? genericContext, int index) => null;

        public string? GetGenericTypeParameter(object? genericContext, int index) => null;

        public string? GetModifiedType(string? modifier, string? unmodifiedType, bool isRequired) => unmodifiedType;

        public string? GetPinnedType(string? elementType) => null;

        public string? GetPointerType(string? elementType) => null;

        public string? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;

        public string? GetSZArrayType(string? elementType) => null;

        public string? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => null;

        public string? GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => null;
    }
}
