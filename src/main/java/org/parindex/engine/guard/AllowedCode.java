package org.parindex.engine.guard;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What compiled rules may call, as {@code owner.name}; {@code *} stands for any name. What the compiler itself writes
 * around rules is listed apart: it stands in classes that hold no rule.
 */
final class AllowedCode {
    private static final Set<String> VALUES = set("""
            java/lang/Object.<init> java/lang/Enum.<init> java/lang/Enum.valueOf java/lang/System.arraycopy
            java/lang/Boolean.valueOf java/lang/Boolean.booleanValue java/lang/Integer.valueOf
            java/lang/Integer.intValue java/lang/Long.valueOf java/lang/Long.longValue java/lang/Long.intValue java/lang/Number.intValue
            java/lang/Number.longValue java/lang/Double.valueOf java/lang/Double.doubleValue
            java/lang/String.valueOf java/lang/String.equals java/lang/String.hashCode java/lang/String.length
            java/lang/String.isEmpty java/lang/String.isBlank java/lang/String.startsWith java/lang/String.endsWith
            java/lang/String.contains java/lang/String.trim java/lang/String.strip java/lang/String.toUpperCase
            java/lang/String.toLowerCase java/lang/Object.equals java/util/Objects.equals
            java/math/BigDecimal.<init> java/math/BigDecimal.add java/math/BigDecimal.subtract
            java/math/BigDecimal.multiply java/math/BigDecimal.divide java/math/BigDecimal.remainder
            java/math/BigDecimal.negate java/math/BigDecimal.abs
            java/math/BigDecimal.signum java/math/BigDecimal.compareTo java/math/BigDecimal.valueOf
            java/math/BigDecimal.equals java/math/BigDecimal.intValue java/math/BigDecimal.longValue
            java/time/LocalDate.of java/time/LocalDate.parse java/time/LocalDate.isAfter java/time/LocalDate.isBefore
            java/time/LocalDate.isEqual java/time/LocalDate.getYear java/time/LocalDate.getMonthValue
            java/time/LocalDate.getDayOfMonth java/time/LocalDate.plusDays java/time/LocalDate.minusDays
            java/time/LocalDate.plusMonths java/time/LocalDate.minusMonths java/time/LocalDate.plusYears
            java/time/LocalDate.minusYears java/time/LocalDate.equals java/time/LocalDate.compareTo
            java/time/chrono/ChronoLocalDate.isAfter java/time/chrono/ChronoLocalDate.isBefore
            java/util/List.size java/util/List.isEmpty java/util/List.contains java/util/Set.size
            java/util/Set.isEmpty java/util/Set.contains
            org/parindex/arithmetic/Ratio.getPercent org/parindex/arithmetic/Ratio.getNumerator
            org/parindex/arithmetic/Ratio.getDenominator org/parindex/arithmetic/Ratio.times
            org/parindex/arithmetic/Ratio.asAmount org/parindex/arithmetic/Ratio.below
            org/parindex/arithmetic/Ratio.equals
            org/parindex/arithmetic/Amount.times org/parindex/arithmetic/Amount.over
            org/parindex/engine/Score.*
            org/drools/model/functions/PredicateInformation.* org/drools/modelcompiler/util/EvaluationUtil.*
            org/drools/modelcompiler/dsl/pattern/D.eval
            java/math/MathContext.DECIMAL128 java/util/regex/Pattern.matcher java/util/regex/Matcher.matches
            org/drools/model/operators/InOperator.INSTANCE
            org/drools/model/operators/ContainsOperator.INSTANCE org/drools/model/operators/MemberOfOperator.INSTANCE
            org/drools/model/operators/ExcludesOperator.INSTANCE""");
    private static final Set<String> FRAME = set("""
            java/lang/RuntimeException.<init> java/lang/IllegalArgumentException.<init> java/util/Arrays.asList
            java/lang/Boolean.TYPE java/lang/Integer.TYPE java/lang/Long.TYPE java/util/Locale.ENGLISH
            java/time/format/DateTimeFormatterBuilder.* java/util/ArrayList.<init> java/util/Collections.emptyList
            java/util/List.add org/drools/util/DateUtils.getDateFormatMask
            org/drools/model/DomainClassMetadata.getPropertyIndex org/drools/model/PatternDSL$PatternDef.*
            org/drools/model/functions/accumulate/AccumulateFunction.* org/drools/model/impl/RuleBuilder.build
            org/drools/model/impl/RuleBuilder.attribute org/drools/model/Rule$Attribute.SALIENCE
            org/drools/model/impl/TypeMetaDataImpl.* org/drools/model/Index$ConstraintType.*
            org/drools/modelcompiler/dsl/pattern/D.accFunction org/drools/modelcompiler/dsl/pattern/D.accumulate
            org/drools/modelcompiler/dsl/pattern/D.alphaIndexedBy org/drools/modelcompiler/dsl/pattern/D.betaIndexedBy
            org/drools/modelcompiler/dsl/pattern/D.annotationValue org/drools/modelcompiler/dsl/pattern/D.declarationOf
            org/drools/modelcompiler/dsl/pattern/D.globalOf org/drools/modelcompiler/dsl/pattern/D.not
            org/drools/modelcompiler/dsl/pattern/D.exists org/drools/modelcompiler/dsl/pattern/D.and
            org/drools/modelcompiler/dsl/pattern/D.or org/drools/modelcompiler/dsl/pattern/D.forall
            org/drools/modelcompiler/dsl/pattern/D.on org/drools/modelcompiler/dsl/pattern/D.pattern
            org/drools/modelcompiler/dsl/pattern/D.reactOn org/drools/modelcompiler/dsl/pattern/D.rule
            org/drools/modelcompiler/dsl/pattern/D.execute org/drools/modelcompiler/dsl/pattern/D.collect
            org/drools/modelcompiler/dsl/pattern/D.typeMetaData org/drools/modelcompiler/dsl/pattern/D.from
            org/drools/modelcompiler/dsl/pattern/D.valueOf""");
    private static final Set<String> MODULE = set("""
            org/kie/api/KieServices.get org/kie/api/KieServices.newKieModuleModel
            org/kie/api/builder/model/KieBaseModel.* org/kie/api/builder/model/KieModuleModel.newKieBaseModel
            org/kie/api/builder/model/KieSessionModel.* org/kie/api/runtime/conf/ClockTypeOption.get
            org/kie/util/maven/support/ReleaseIdImpl.<init> org/kie/api/builder/model/KieSessionModel$KieSessionType.*
            org/kie/api/conf/EventProcessingOption.* org/kie/api/conf/KieBaseMutabilityOption.*""");
    private static final Set<String> MADE = set("""
            java/math/BigDecimal.<init> org/drools/model/functions/PredicateInformation.<init>
            java/lang/RuntimeException.<init> java/lang/IllegalArgumentException.<init>
            org/kie/util/maven/support/ReleaseIdImpl.<init> java/util/ArrayList.<init>
            java/time/format/DateTimeFormatterBuilder.<init>""");
    private static final Set<String> GATHERERS = set("""
            org/parindex/engine/Share.<init>
            org/drools/core/base/accumulators/CollectListAccumulateFunction.<init>
            org/drools/core/base/accumulators/CollectSetAccumulateFunction.<init>
            org/drools/core/base/accumulators/CountAccumulateFunction.<init>""");
    private static final Set<String> NAMED = set("""
            java/lang/String java/lang/Boolean java/lang/Integer java/lang/Long java/lang/Number java/lang/Double
            java/math/BigDecimal java/time/LocalDate java/util/List java/util/Set org/parindex/arithmetic/Ratio
            org/parindex/engine/Score""");
    private static final String CONSEQUENCE = "org/drools/model/consequences/ConsequenceBuilder$_";
    private static final String GATHERER = "org/drools/core/base/accumulators/";

    private AllowedCode() {}

    private static Set<String> set(String names) {
        return Arrays.stream(names.trim().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a class of this kind may use a method or a static field of a class that the pack does not declare. */
    static boolean uses(ClassKind kind, String owner, String name) {
        return in(VALUES, owner, name)
                || (kind.holdsFrame() && in(FRAME, owner, name))
                || (kind == ClassKind.MODULE && in(MODULE, owner, name));
    }

    private static boolean in(Set<String> names, String owner, String name) {
        if (names == FRAME && owner.startsWith(CONSEQUENCE)) {
            return name.equals("execute");
        }
        return names.contains(owner + "." + name) || names.contains(owner + ".*");
    }

    /** Whether a rule may look for values of this class, or name it to the engine. */
    static boolean names(String type) {
        return NAMED.contains(type);
    }

    /** Whether an object of this class may be made. */
    static boolean makes(String owner) {
        return MADE.contains(owner + ".<init>");
    }

    /** Whether a gatherer of {@code accumulate} may be made: sums, counts, extremes, lists. */
    static boolean gathers(String owner, String name) {
        boolean ofDrools = owner.startsWith(GATHERER) && owner.endsWith("AccumulateFunction");
        return name.equals("<init>") && (GATHERERS.contains(owner + ".<init>") || ofDrools);
    }
}
